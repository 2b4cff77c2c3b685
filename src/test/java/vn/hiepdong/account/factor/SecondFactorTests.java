package vn.hiepdong.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.FirstAdministrator;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.web.form.Submissions;

/** A phone beside the password: set up, asked for, lost. */
@SpringBootTest(properties = "portal.second-factor.required-from.EDITOR=2020-01-01")
@AutoConfigureMockMvc
@FreshDatabase
class SecondFactorTests {

    private static final String PASSPHRASE = "mười hai chữ trở lên";

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

    private final TimeCodes codes = new TimeCodes();

    @BeforeEach
    void oneAdministrator() {
        ((SettableClock) clock).set("2026-01-10T08:00");
        for (var table : List.of(
                "spring_session",
                "guess_bucket",
                "known_browser",
                "recovery_code",
                "second_factor",
                "account_role",
                "account")) {
            jdbc.sql("delete from " + table).update();
        }
        first.create("quantri", "Người Quản Trị", PASSPHRASE, "Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
    }

    @Test
    void thePhoneIsAskedForAfterThePassword() throws Exception {
        var secret = setUp();
        var session = signIn();

        mvc.perform(get("/staff/programmes?trang=2").cookie(session))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/dang-nhap/ma?tiep=%2Fstaff%2Fprogrammes%3Ftrang%3D2"));
        mvc.perform(post("/staff/programmes").cookie(session).with(csrf())).andExpect(status().isUnauthorized());
        prove(session, "000000").andExpect(status().isUnprocessableContent());
        var proven = prove(session, code(secret, 1))
                .andExpect(redirectedUrl("/staff"))
                .andReturn();

        var renewed = proven.getResponse().getCookie("SESSION");
        mvc.perform(get("/staff").cookie(renewed)).andExpect(status().isOk());
        mvc.perform(get("/staff").cookie(session)).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void aCodeIsTakenOnceAndAPrintedOneToo() throws Exception {
        var printed = setUpAndPrint();
        var one = signIn();
        prove(one, printed.get(0)).andExpect(redirectedUrl("/staff"));
        var other = signIn();
        prove(other, printed.get(0)).andExpect(status().isUnprocessableContent());
        prove(other, printed.get(1).toUpperCase().replace("-", " ")).andExpect(redirectedUrl("/staff"));
        assertThat(printed).hasSize(10).doesNotHaveDuplicates();
        assertThat(jdbc.sql("select count(*) from recovery_code where code_hash in (:printed)")
                        .param("printed", printed)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void codesAreNotGuessed() throws Exception {
        setUp();
        var session = signIn();
        for (var guess = 0; guess < 10; guess++) {
            prove(session, "00000" + guess).andExpect(status().isUnprocessableContent());
        }
        prove(session, "000010").andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
    }

    @Test
    void thePasswordIsAskedForBeforeItIsSetUpOrTakenAway() throws Exception {
        var session = signIn();
        var page = page("/staff/account/second-factor", session);
        begin(session, page, "/staff/account/second-factor", "sai rồi nhé bạn")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mật khẩu hiện nay chưa đúng.")));

        var secret = setUp();
        var proven = prove(signIn(), code(secret, 1)).andReturn().getResponse().getCookie("SESSION");
        var removal = page("/staff/account/second-factor", proven);
        begin(proven, removal, "/staff/account/second-factor/removal", PASSPHRASE)
                .andExpect(redirectedUrl("/staff/account/second-factor"));
        mvc.perform(get("/staff").cookie(signIn())).andExpect(status().isOk());
    }

    @Test
    void whoMustHaveOneIsLedThereAndNowhereElse() throws Exception {
        jdbc.sql("insert into account_role (account_id, role) select id, 'EDITOR' from account")
                .update();
        var session = signIn();
        mvc.perform(get("/staff/news").cookie(session))
                .andExpect(header().string("Location", "/staff/account/second-factor"));
        mvc.perform(get("/staff/account/second-factor").cookie(session)).andExpect(status().isOk());
    }

    @Test
    void administratorsSayAgainWhoTheyAreAfterHalfAnHour() throws Exception {
        var session = signIn();
        mvc.perform(get("/admin/accounts").cookie(session)).andExpect(status().isOk());
        ((SettableClock) clock).set("2026-01-10T08:31");
        mvc.perform(get("/admin/accounts").cookie(session))
                .andExpect(header().string("Location", startsWith("/dang-nhap/xac-nhan?tiep=%2Fadmin%2Faccounts")));
        mvc.perform(get("/staff").cookie(session)).andExpect(status().isOk());
        again(session, "sai rồi nhé bạn").andExpect(status().isUnprocessableContent());
        var renewed = again(session, PASSPHRASE)
                .andExpect(redirectedUrl("/admin/accounts"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        mvc.perform(get("/admin/accounts").cookie(renewed)).andExpect(status().isOk());
    }

    @Test
    void newPrintedCodesEndThoseBefore() throws Exception {
        var printed = setUpAndPrint();
        var session = signIn();
        prove(session, printed.get(0));
        var proven = prove(signIn(), printed.get(1)).andReturn().getResponse().getCookie("SESSION");
        var before = page("/staff/account/second-factor", proven);
        assertThat(before).contains("Bạn còn 8 mã dự phòng chưa dùng.");
        begin(proven, before, "/staff/account/second-factor/codes", PASSPHRASE)
                .andExpect(redirectedUrl("/staff/account/second-factor"));

        var again = Jsoup.parse(page("/staff/account/second-factor", proven))
                .select(".codes code")
                .eachText();

        prove(signIn(), printed.get(2)).andExpect(status().isUnprocessableContent());
        prove(signIn(), again.get(0)).andExpect(redirectedUrl("/staff"));
        assertThat(page("/staff/account/second-factor", proven)).doesNotContain(again.get(1));
    }

    @Test
    void anAdministratorTakesItAwayFromWhoHasLostThePhone() throws Exception {
        var printed = setUpAndPrint();
        var session = prove(signIn(), printed.get(0)).andReturn().getResponse().getCookie("SESSION");
        var id = jdbc.sql("select id from account").query(Long.class).single();
        var question = page("/admin/accounts/" + id + "/second-factor/removal", session);
        assertThat(question).contains("Tắt xác thực hai bước của quantri?");

        mvc.perform(post("/admin/accounts/" + id + "/second-factor/removal")
                        .cookie(session)
                        .param("_csrf", token(question)))
                .andExpect(redirectedUrl("/admin/accounts"));

        mvc.perform(get("/staff").cookie(signIn())).andExpect(status().isOk());
    }

    @Test
    void whereTheKeyIsLostPrintedCodesStillLetIn() throws Exception {
        var printed = setUpAndPrint();
        jdbc.sql("update second_factor set sealed_secret = decode(repeat('00', 48), 'hex')")
                .update();

        var session = signIn();
        prove(session, code(secret, 1)).andExpect(status().isUnprocessableContent());
        prove(session, printed.get(0)).andExpect(redirectedUrl("/staff"));
    }

    @Test
    void theSecretIsNotReadOutOfTheDatabase() throws Exception {
        var secret = setUp();
        assertThat(jdbc.sql("select sealed_secret from second_factor")
                        .query(byte[].class)
                        .single())
                .hasSizeGreaterThan(TimeCodes.SECRET_BYTES)
                .isNotEqualTo(secret);
        assertThat(jdbc.sql("select count(*) from audit_event where jsonb_exists(new_row, 'sealed_secret')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private byte[] setUp() throws Exception {
        setUpAndPrint();
        return secret;
    }

    private byte[] secret;

    private List<String> setUpAndPrint() throws Exception {
        var session = signIn();
        begin(session, page("/staff/account/second-factor", session), "/staff/account/second-factor", PASSPHRASE)
                .andExpect(redirectedUrl("/staff/account/second-factor/code"));
        var page = page("/staff/account/second-factor/code", session);
        secret = new Base32().decode(Jsoup.parse(page).select("p code").text());
        var confirmed = mvc.perform(post("/staff/account/second-factor/code")
                        .cookie(session)
                        .param("_csrf", token(page))
                        .param("submissionKey", Submissions.newKey())
                        .param("code", code(secret, 0)))
                .andExpect(redirectedUrl("/staff/account/second-factor"))
                .andReturn();
        var shown = page("/staff/account/second-factor", confirmed.getResponse().getCookie("SESSION"));
        return Jsoup.parse(shown).select(".codes code").eachText();
    }

    /** @param later by how many half minutes: a code is taken once */
    private String code(byte[] secret, int later) {
        return codes.code(secret, clock.instant().getEpochSecond() / 30 + later);
    }

    private Cookie signIn() throws Exception {
        return mvc.perform(post("/dang-nhap").param("username", "quantri").param("password", PASSPHRASE))
                .andExpect(redirectedUrl("/staff"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
    }

    private ResultActions prove(Cookie session, String code) throws Exception {
        return mvc.perform(
                post("/dang-nhap/ma").cookie(session).param("code", code).param("next", ""));
    }

    private ResultActions again(Cookie session, String password) throws Exception {
        return mvc.perform(post("/dang-nhap/xac-nhan")
                .cookie(session)
                .param("code", password)
                .param("next", "/admin/accounts"));
    }

    private ResultActions begin(Cookie session, String page, String address, String password) throws Exception {
        return mvc.perform(post(address)
                .cookie(session)
                .param("_csrf", token(page))
                .param("submissionKey", Submissions.newKey())
                .param("current", password));
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
}
