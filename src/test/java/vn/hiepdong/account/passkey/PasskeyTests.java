package vn.hiepdong.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.account.FirstAdministrator;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.web.form.Submissions;

/** Keys of owners, of strangers and of thieves. */
@SpringBootTest(properties = "portal.second-factor.required-from.EDITOR=2020-01-01")
@AutoConfigureMockMvc
@FreshDatabase
class PasskeyTests {

    private static final String PASSPHRASE = "mười hai chữ trở lên";
    private static final String PAGE = "/staff/account/passkeys";
    private static final String REFUSED = "/dang-nhap/chua-duoc";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FirstAdministrator first;

    @TestBean
    Clock clock;

    static Clock clock() {
        return new SettableClock("2026-01-10T08:00");
    }

    @BeforeEach
    void oneAdministrator() {
        ((SettableClock) clock).set("2026-01-10T08:00");
        for (var table : List.of(
                "spring_session",
                "guess_bucket",
                "known_browser",
                "recovery_code",
                "second_factor",
                "user_credentials",
                "user_entities",
                "account_role",
                "account")) {
            jdbc.sql("delete from " + table).update();
        }
        first.create("quantri", "Người Quản Trị", PASSPHRASE, "Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
    }

    @Test
    void aKeyAloneLetsItsOwnerInAndCountsAsBothFactors() throws Exception {
        var key = new HeldKey();
        add(key, "Điện thoại", signIn());

        var stranger = challenge(null);
        var entered = enter(key.sign(stranger.options()), stranger.session())
                .andExpect(redirectedUrl("/staff"))
                .andExpect(cookie().exists("BROWSER"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        assertThat(entered.getValue()).isNotEqualTo(stranger.session().getValue());
        mvc.perform(get("/staff").cookie(entered)).andExpect(status().isOk());
        mvc.perform(get("/admin/accounts").cookie(entered)).andExpect(status().isOk());
        mvc.perform(get("/staff").cookie(stranger.session())).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void signingInLeadsToThePageThatWasAskedFor() throws Exception {
        var key = new HeldKey();
        add(key, "Điện thoại", signIn());
        var asked = mvc.perform(get("/staff/programmes?trang=2"))
                .andExpect(redirectedUrl("/dang-nhap"))
                .andReturn()
                .getResponse()
                .getCookie("REDIRECT_URI");
        var challenge = challenge(null);

        mvc.perform(post("/dang-nhap/khoa")
                        .cookie(challenge.session(), asked)
                        .param("assertion", key.sign(challenge.options())))
                .andExpect(header().string("Location", containsString("/staff/programmes?trang=2")));
    }

    @Test
    void aKeyIsAskedForAfterThePasswordAndIsWhatTheRoleDemands() throws Exception {
        jdbc.sql("insert into account_role (account_id, role) select id, 'EDITOR' from account")
                .update();
        var key = new HeldKey();
        add(key, "Điện thoại", signIn());

        var half = signIn();
        mvc.perform(get("/staff/news").cookie(half))
                .andExpect(header().string("Location", startsWith("/dang-nhap/ma?tiep=")));
        mvc.perform(get(PAGE).cookie(half)).andExpect(header().string("Location", startsWith("/dang-nhap/ma")));
        mvc.perform(post(PAGE).cookie(half).with(csrf())).andExpect(status().isUnauthorized());
        var challenge = challenge(half);
        assertThat(challenge.options()).contains("allowCredentials").contains("\"userVerification\":\"required\"");

        var whole = prove("/dang-nhap/ma", "/staff/news", half, key.sign(challenge.options()))
                .andExpect(redirectedUrl("/staff/news"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        mvc.perform(get("/staff/news").cookie(whole)).andExpect(status().isOk());
        mvc.perform(get("/staff").cookie(half)).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void aKeyAnswersForAdministratorsAfterHalfAnHour() throws Exception {
        var key = new HeldKey();
        var session = add(key, "Điện thoại", signIn());
        ((SettableClock) clock).set("2026-01-10T08:31");
        mvc.perform(get("/admin/accounts").cookie(session))
                .andExpect(header().string("Location", startsWith("/dang-nhap/xac-nhan")));
        assertThat(page("/dang-nhap/xac-nhan", session)).contains("Dùng khóa truy cập");

        var renewed = prove(
                        "/dang-nhap/xac-nhan",
                        "/admin/accounts",
                        session,
                        key.sign(challenge(session).options()))
                .andExpect(redirectedUrl("/admin/accounts"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        mvc.perform(get("/admin/accounts").cookie(renewed)).andExpect(status().isOk());
    }

    @Test
    void aCopyOfAKeyIsRefusedOnceTheOtherHasCountedOn() throws Exception {
        var key = new HeldKey();
        key.counter = 3;
        add(key, "Thẻ", signIn());
        key.counter = 9;
        enterWith(key).andExpect(redirectedUrl("/staff"));
        key.counter = 7;
        enterWith(key).andExpect(forwardedUrl(REFUSED));
        key.counter = 9;
        enterWith(key).andExpect(forwardedUrl(REFUSED));
        assertThat(stored("signature_count", Long.class)).isEqualTo(9);
        key.counter = 10;
        enterWith(key).andExpect(redirectedUrl("/staff"));
    }

    @Test
    void whatTheDeviceSaysOfItselfIsKept() throws Exception {
        var key = new HeldKey();
        add(key, "Điện thoại", signIn());
        assertThat(stored("backup_eligible", Boolean.class)).isTrue();
        assertThat(stored("backup_state", Boolean.class)).isFalse();
        assertThat(stored("uv_initialized", Boolean.class)).isTrue();
        assertThat(stored("authenticator_transports", String.class)).isEqualTo("internal");

        key.copied = true;
        enterWith(key).andExpect(redirectedUrl("/staff"));

        assertThat(stored("backup_state", Boolean.class)).isTrue();
        assertThat(key.owner).hasSize(32);
        assertThat(new String(key.owner)).doesNotContain("quantri");
    }

    @Test
    void whatWasNotAskedHereNowAndOfThisSiteIsRefused() throws Exception {
        var key = new HeldKey();
        add(key, "Điện thoại", signIn());

        var challenge = challenge(null);
        enter(key.sign(challenge(null).options()), challenge.session()).andExpect(forwardedUrl(REFUSED));
        var twice = challenge(null);
        enter(key.sign(twice.options()), twice.session()).andExpect(redirectedUrl("/staff"));
        enter(key.sign(twice.options()), twice.session()).andExpect(forwardedUrl(REFUSED));
        var late = challenge(null);
        ((SettableClock) clock).set("2026-01-10T08:06");
        enter(key.sign(late.options()), late.session()).andExpect(forwardedUrl(REFUSED));
        mvc.perform(post("/dang-nhap/khoa").param("assertion", "{}")).andExpect(forwardedUrl(REFUSED));
        for (var rubbish : List.of("", "{}", "null", "[]", "{\"rawId\":\"!\"}", "{\"rawId\":\"AA\",\"response\":{}}")) {
            enter(rubbish, challenge(null).session()).andExpect(forwardedUrl(REFUSED));
        }

        key.verifies = false;
        enterWith(key).andExpect(forwardedUrl(REFUSED));
        key.verifies = true;
        key.origin = "https://cong-gia.example";
        enterWith(key).andExpect(forwardedUrl(REFUSED));
        key.origin = "http://localhost:8080";
        key.site = "cong-gia.example";
        enterWith(key).andExpect(forwardedUrl(REFUSED));
        key.site = "localhost";
        key.owner[0]++;
        enterWith(key).andExpect(forwardedUrl(REFUSED));
        key.owner[0]--;
        enterWith(key).andExpect(redirectedUrl("/staff"));
    }

    @Test
    void aForgedSignatureAndAnUnknownKeyAreRefused() throws Exception {
        var key = new HeldKey();
        add(key, "Điện thoại", signIn());
        var unknown = new HeldKey();
        unknown.owner = key.owner;
        enterWith(unknown).andExpect(forwardedUrl(REFUSED));

        var challenge = challenge(null);
        var forged = key.sign(challenge.options()).replaceFirst("\"signature\":\"[^\"]{8}", "\"signature\":\"MEUCIQDx");
        enter(forged, challenge.session()).andExpect(forwardedUrl(REFUSED));
    }

    @Test
    void aKeyOpensNoAccountThatMayNotBeEntered() throws Exception {
        var key = new HeldKey();
        add(key, "Điện thoại", signIn());
        jdbc.sql("update account set state = 'DISABLED'").update();
        enterWith(key).andExpect(forwardedUrl(REFUSED));
        jdbc.sql("update account set state = 'ACTIVE', demonstration = true").update();
        enterWith(key).andExpect(forwardedUrl(REFUSED));
    }

    @Test
    void somebodyElsesKeyProvesNothing() throws Exception {
        var mine = new HeldKey();
        add(mine, "Của tôi", signIn());
        var half = signIn();
        another("nguoikhac");
        var theirs = new HeldKey();
        add(theirs, "Của họ", signIn("nguoikhac"));

        prove("/dang-nhap/ma", "", half, theirs.sign(challenge(half).options()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Khóa truy cập chưa được nhận.")));
        prove("/dang-nhap/ma", "", half, mine.sign(challenge(half).options())).andExpect(redirectedUrl("/staff"));

        var none = signIn("nguoikhac");
        var id = jdbc.sql("select id from user_credentials where label = 'Của tôi'")
                .query(Long.class)
                .single();
        var whole = prove("/dang-nhap/ma", "", none, theirs.sign(challenge(none).options()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        mvc.perform(get(PAGE + "/" + id + "/edit").cookie(whole)).andExpect(status().isNotFound());
        mvc.perform(get(PAGE + "/" + id + "/removal").cookie(whole)).andExpect(status().isNotFound());
        var token = token(page(PAGE, whole));
        mvc.perform(post(PAGE + "/" + id + "/removal")
                        .cookie(whole)
                        .param("_csrf", token)
                        .param("submissionKey", Submissions.newKey())
                        .param("current", PASSPHRASE))
                .andExpect(status().isNotFound());
        mvc.perform(post(PAGE + "/" + id + "/edit")
                        .cookie(whole)
                        .param("_csrf", token)
                        .param("submissionKey", Submissions.newKey())
                        .param("name", "Của ai"))
                .andExpect(status().isNotFound());
        assertThat(jdbc.sql("select count(*) from user_credentials where label = 'Của tôi'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePasswordIsAskedForBeforeAKeyIsAddedOrTakenAway() throws Exception {
        var session = signIn();
        begin("Điện thoại", "sai rồi nhé bạn", session)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mật khẩu hiện nay chưa đúng.")));
        mvc.perform(get(PAGE + "/new").cookie(session)).andExpect(redirectedUrl(PAGE));
        mvc.perform(post(PAGE + "/new")
                        .cookie(session)
                        .param("_csrf", token(page(PAGE, session)))
                        .param("submissionKey", Submissions.newKey())
                        .param(
                                "attestation",
                                new HeldKey().make("{\"challenge\":\"AAAA\",\"user\":{\"id\":\"AAAA\"}}")))
                .andExpect(redirectedUrl(PAGE));
        assertThat(count("user_credentials")).isZero();

        var whole = add(new HeldKey(), "Điện thoại", session);
        remove("sai rồi nhé bạn", whole).andExpect(status().isUnprocessableContent());
        assertThat(count("user_credentials")).isEqualTo(1);
        remove(PASSPHRASE, whole).andExpect(redirectedUrl(PAGE));
        assertThat(count("user_credentials")).isZero();
        mvc.perform(get("/staff").cookie(signIn())).andExpect(status().isOk());
    }

    @Test
    void theFirstKeyBringsPrintedCodesWhichEndWithTheLast() throws Exception {
        var whole = add(new HeldKey(), "Điện thoại", signIn());
        var printed = Jsoup.parse(page(PAGE, whole)).select(".codes code").eachText();
        assertThat(printed).hasSize(10);
        add(new HeldKey(), "Thẻ", whole);
        assertThat(page(PAGE, whole)).doesNotContain("class=\"codes\"");

        var half = signIn();
        assertThat(page("/dang-nhap/ma", half))
                .contains("Dùng khóa truy cập", "một mã dự phòng đã in")
                .doesNotContain("sáu số");
        code(half, printed.get(0)).andExpect(redirectedUrl("/staff"));
        var still = signIn();
        remove(PASSPHRASE, session(code(signIn(), printed.get(1))));
        mvc.perform(get("/staff").cookie(still)).andExpect(header().string("Location", startsWith("/dang-nhap/ma")));
        remove(PASSPHRASE, session(code(signIn(), printed.get(2))));

        mvc.perform(get("/staff").cookie(still)).andExpect(status().isOk());
        assertThat(jdbc.sql("select count(*) from recovery_code where used_at is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keysHaveNamesThatTheirOwnerChanges() throws Exception {
        var session = add(new HeldKey(), "Điện thoại", signIn());
        begin("điện THOẠI", PASSPHRASE, session)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bạn đã có một khóa tên như vậy.")));
        begin("  ", PASSPHRASE, session).andExpect(status().isUnprocessableContent());
        begin("x".repeat(61), PASSPHRASE, session).andExpect(status().isUnprocessableContent());
        var id = jdbc.sql("select id from user_credentials").query(Long.class).single();

        mvc.perform(post(PAGE + "/" + id + "/edit")
                        .cookie(session)
                        .param("_csrf", token(page(PAGE + "/" + id + "/edit", session)))
                        .param("submissionKey", Submissions.newKey())
                        .param("name", "Điện thoại cũ"))
                .andExpect(redirectedUrl(PAGE));

        assertThat(Jsoup.parse(page(PAGE, session)).select("table").text()).contains("Điện thoại cũ", "chưa dùng");
        assertThat(jdbc.sql(
                                "select count(*) from audit_event where subject_table = 'user_credentials' and action = 'UPDATE'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAdministratorTakesAwayKeysAndPhoneTogether() throws Exception {
        var session = add(new HeldKey(), "Điện thoại", signIn());
        var id = jdbc.sql("select id from account").query(Long.class).single();
        jdbc.sql("""
                        insert into second_factor (account_id, sealed_secret, begun_at, confirmed_at)
                        values (:id, ''::bytea, now(), now())
                        """).param("id", id).update();

        mvc.perform(post("/admin/accounts/" + id + "/second-factor/removal")
                        .cookie(session)
                        .param("_csrf", token(page(PAGE, session))))
                .andExpect(redirectedUrl("/admin/accounts"));

        assertThat(count("user_credentials")).isZero();
        assertThat(count("second_factor")).isZero();
        mvc.perform(get("/staff").cookie(signIn())).andExpect(status().isOk());
    }

    @Test
    void aPhoneAndAKeyStandBesideEachOther() throws Exception {
        var session = add(new HeldKey(), "Điện thoại", signIn());
        var page = page("/staff/account/second-factor", session);
        assertThat(page).contains("Bật mã của điện thoại", "In mã dự phòng mới", "khóa truy cập.");
        mvc.perform(post("/staff/account/second-factor")
                        .cookie(session)
                        .param("_csrf", token(page))
                        .param("submissionKey", Submissions.newKey())
                        .param("current", PASSPHRASE))
                .andExpect(redirectedUrl("/staff/account/second-factor/code"));
        assertThat(page("/dang-nhap/ma", signIn())).as("begun, not confirmed").doesNotContain("sáu số");
    }

    @Test
    void theSignInPageMakesNoSessionBeforeTheButtonIsPressed() throws Exception {
        var page = mvc.perform(get("/dang-nhap"))
                .andExpect(cookie().doesNotExist("SESSION"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("cần JavaScript").doesNotContain("Đã đặt mật khẩu");
        assertThat(Jsoup.parse(page).select("form[action=/dang-nhap/khoa] p[hidden] button"))
                .hasSize(1);
        assertThat(count("spring_session")).isZero();
        challenge(null);
        assertThat(count("spring_session")).isEqualTo(1);
    }

    @Test
    void anotherSiteNeitherAsksNorAnswers() throws Exception {
        for (var address : List.of("/dang-nhap/khoa/thach-thuc", "/dang-nhap/khoa", "/dang-nhap/ma")) {
            mvc.perform(post(address).header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        }
        assertThat(count("spring_session")).isZero();
    }

    @Test
    void aKeyIsAddedWithATokenAlone() throws Exception {
        var session = signIn();
        mvc.perform(post(PAGE).cookie(session).param("name", "x").param("current", PASSPHRASE))
                .andExpect(status().isForbidden());
        mvc.perform(post(PAGE + "/new").cookie(session).param("attestation", "{}"))
                .andExpect(status().isForbidden());
        mvc.perform(post(PAGE).with(csrf())).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webauthn/register",
                "/webauthn/register/options",
                "/webauthn/authenticate/options",
                "/login/webauthn",
                "/login"
            })
    void whatTheFrameworkWouldServeByItselfIsNotThere(String address) throws Exception {
        var session = signIn();
        mvc.perform(get(address).cookie(session)).andExpect(status().isNotFound());
        mvc.perform(post(address).cookie(session)).andExpect(status().isNotFound());
        mvc.perform(delete("/webauthn/register/AAAA").cookie(session)).andExpect(status().isNotFound());
        mvc.perform(get("/login/webauthn.js")).andExpect(status().isNotFound());
    }

    @Test
    void challengesAreLimited() throws Exception {
        var refused = 0;
        for (var asked = 0; asked < 300 && refused == 0; asked++) {
            refused = ask("198.51.100.9").andReturn().getResponse().getStatus() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(1);
        ask("198.51.101.9").andExpect(status().isOk());
    }

    @Test
    void thePasswordIsNotGuessedOnThePagesOfTheOwnAccount() throws Exception {
        var session = signIn();
        for (var guess = 0; guess < 10; guess++) {
            begin("Điện thoại", "đoán lần thứ " + guess, session)
                    .andExpect(content().string(containsString("Mật khẩu hiện nay chưa đúng.")));
        }
        begin("Điện thoại", PASSPHRASE, session)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã gõ sai quá nhiều lần.")));
    }

    @Test
    void answersToAProofAreLimited() throws Exception {
        add(new HeldKey(), "Điện thoại", signIn());
        var half = signIn();
        for (var guess = 0; guess < 10; guess++) {
            prove("/dang-nhap/ma", "", half, "{}").andExpect(status().isUnprocessableContent());
        }
        prove("/dang-nhap/ma", "", half, "{}").andExpect(status().isTooManyRequests());
    }

    @Test
    void noHistoryHoldsAKey() throws Exception {
        var key = new HeldKey();
        add(key, "Điện thoại", signIn());
        enterWith(key);
        var written = jdbc.sql("""
                        select coalesce(new_row, old_row)::text from audit_event
                         where subject_table like 'user_%' and root_id = (select id from account)
                        """).query(String.class).list();
        assertThat(written)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain(
                                "public_key\":",
                                "attestation",
                                "credential_id",
                                "user_entity_user_id",
                                "signature_count"));
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(post("/dang-nhap/khoa/thach-thuc").with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }

    private record Challenge(String options, Cookie session) {}

    private Challenge challenge(Cookie session) throws Exception {
        var request = post("/dang-nhap/khoa/thach-thuc");
        var answer = mvc.perform(session == null ? request : request.cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return new Challenge(answer.getContentAsString(), session == null ? answer.getCookie("SESSION") : session);
    }

    private ResultActions enterWith(HeldKey key) throws Exception {
        var challenge = challenge(null);
        return enter(key.sign(challenge.options()), challenge.session());
    }

    private ResultActions enter(String assertion, Cookie session) throws Exception {
        return mvc.perform(post("/dang-nhap/khoa").cookie(session).param("assertion", assertion));
    }

    private ResultActions prove(String address, String next, Cookie session, String assertion) throws Exception {
        return mvc.perform(post(address)
                .cookie(session)
                .param("code", "")
                .param("assertion", assertion)
                .param("next", next));
    }

    private ResultActions code(Cookie session, String code) throws Exception {
        return mvc.perform(post("/dang-nhap/ma")
                .cookie(session)
                .param("code", code)
                .param("assertion", "")
                .param("next", ""));
    }

    private ResultActions begin(String name, String password, Cookie session) throws Exception {
        return mvc.perform(post(PAGE)
                .cookie(session)
                .param("_csrf", token(page(PAGE, session)))
                .param("submissionKey", Submissions.newKey())
                .param("name", name)
                .param("current", password));
    }

    /** @return the session as it goes on */
    private Cookie add(HeldKey key, String name, Cookie session) throws Exception {
        begin(name, PASSPHRASE, session).andExpect(redirectedUrl(PAGE + "/new"));
        var page = page(PAGE + "/new", session);
        var options = Jsoup.parse(page).select("[data-options]").attr("data-options");
        assertThat(new JsonMapper().readTree(options).at("/rp/id").asString()).isEqualTo("localhost");
        return session(mvc.perform(post(PAGE + "/new")
                        .cookie(session)
                        .param("_csrf", token(page))
                        .param("submissionKey", Submissions.newKey())
                        .param("attestation", key.make(options)))
                .andExpect(redirectedUrl(PAGE)));
    }

    /** The one added first. */
    private ResultActions remove(String password, Cookie session) throws Exception {
        var id = jdbc.sql("select min(id) from user_credentials")
                .query(Long.class)
                .single();
        var page = page(PAGE + "/" + id + "/removal", session);
        return mvc.perform(post(PAGE + "/" + id + "/removal")
                .cookie(session)
                .param("_csrf", token(page))
                .param("submissionKey", Submissions.newKey())
                .param("current", password));
    }

    private void another(String login) {
        jdbc.sql("""
                        insert into account (id, version, login, name, agency_id, password_hash, password_set_at, state, demonstration)
                        select nextval('account_seq'), 0, :login, 'Người Khác', agency_id, password_hash, password_set_at, 'ACTIVE', false
                          from account
                        """).param("login", login).update();
        jdbc.sql("insert into account_role (account_id, role) select id, 'REPORTER' from account where login = :login")
                .param("login", login)
                .update();
    }

    private Cookie signIn() throws Exception {
        return signIn("quantri");
    }

    private Cookie signIn(String login) throws Exception {
        return session(mvc.perform(post("/dang-nhap").param("username", login).param("password", PASSPHRASE))
                .andExpect(redirectedUrl("/staff")));
    }

    private static Cookie session(ResultActions answer) {
        return answer.andReturn().getResponse().getCookie("SESSION");
    }

    private String page(String address, Cookie session) throws Exception {
        return mvc.perform(get(address).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String token(String page) {
        return Jsoup.parse(page).select("input[name=_csrf]").first().val();
    }

    private <T> T stored(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from user_credentials")
                .query(type)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
