package vn.hiepdong.account.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.FirstAdministrator;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.web.form.Submissions;

/** The province's server says who somebody is; the portal decides which account that is. */
@SpringBootTest
@AutoConfigureMockMvc
@FreshDatabase
class SsoTests {

    private static final String PASSPHRASE = "mười hai chữ trở lên";
    private static final String SESSION = "__Host-SESSION";
    private static final ProvinceServer SERVER = new ProvinceServer();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FirstAdministrator first;

    @Autowired
    SsoIdentities identities;

    @TestBean
    Clock clock;

    private long account;

    static Clock clock() {
        return new SettableClock(Instant.now());
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        settings.add("portal.base-url", () -> ProvinceServer.PORTAL);
        settings.add("portal.sso.issuer", SERVER::issuer);
        settings.add("portal.sso.client-id", () -> "cong");
        settings.add("portal.sso.client-secret", () -> ProvinceServer.SECRET);
        settings.add("portal.sso.name", () -> "VNeID nội bộ tỉnh Thử");
    }

    @AfterAll
    static void away() {
        SERVER.close();
    }

    @BeforeEach
    void oneAdministrator() {
        ((SettableClock) clock).set(Instant.now());
        SERVER.tellTheTruth();
        for (var table : List.of(
                "spring_session",
                "guess_bucket",
                "known_browser",
                "sso_identity",
                "second_factor",
                "account_role",
                "account")) {
            jdbc.sql("delete from " + table).update();
        }
        first.create("quantri", "Người Quản Trị", PASSPHRASE, "Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
        account = jdbc.sql("select id from account").query(Long.class).single();
    }

    @Test
    void whoIsLinkedComesInAndIsTheAccount() throws Exception {
        identities.link(account, "lan.nt");
        var session =
                come("lan.nt", setOut(null)).andExpect(redirectedUrl("/staff")).andReturn();

        mvc.perform(get("/staff/account").cookie(session.getResponse().getCookie(SESSION)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("quantri")));
        mvc.perform(get("/admin/accounts").cookie(session.getResponse().getCookie(SESSION)))
                .andExpect(status().isOk());
    }

    @Test
    void theSessionOfTheWayThereIsNotTheOneInWhichOneIsSignedIn() throws Exception {
        identities.link(account, "lan.nt");
        var way = setOut(null);
        come("lan.nt", way).andExpect(redirectedUrl("/staff"));
        mvc.perform(get("/staff").cookie(way.session())).andExpect(redirectedUrl("/dang-nhap"));
    }

    /** Neither the name nor the mail address that it tells makes somebody the owner of an account. */
    @Test
    void whoIsNotLinkedStaysOutside() throws Exception {
        jdbc.sql("update account set email = 'lan@example.vn'").update();
        SERVER.claim("email", "lan@example.vn");
        SERVER.claim("preferred_username", "quantri");
        var way = setOut(null);
        come("lan.nt", way).andExpect(redirectedUrl("/dang-nhap?mot-lan=chua-gan"));
        assertThat(jdbc.sql("select principal_name from spring_session where principal_name is not null")
                        .query(String.class)
                        .list())
                .isEmpty();
        mvc.perform(get("/staff").cookie(way.session())).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(get("/dang-nhap?mot-lan=chua-gan"))
                .andExpect(content().string(containsString("chưa gắn với tài khoản nào của cổng")));
    }

    @Test
    void anotherIssuersSubjectOfTheSameNameIsSomebodyElse() throws Exception {
        jdbc.sql(
                        "insert into sso_identity (account_id, issuer, subject, linked_at) values (:id, 'https://khac.example.vn', 'lan.nt', now())")
                .param("id", account)
                .update();
        come("lan.nt", setOut(null)).andExpect(redirectedUrl("/dang-nhap?mot-lan=chua-gan"));
    }

    @Test
    void aDisabledAccountStaysOutside() throws Exception {
        identities.link(account, "lan.nt");
        jdbc.sql("update account set state = 'DISABLED'").update();
        come("lan.nt", setOut(null)).andExpect(redirectedUrl("/dang-nhap?mot-lan=chua-gan"));
    }

    @Test
    void itsWordIsOneFactorUnlessItSaysThatItAskedForMore() throws Exception {
        identities.link(account, "lan.nt");
        jdbc.sql("update account set second_factor_since = now()").update();
        var once = come("lan.nt", setOut(null)).andReturn().getResponse().getCookie(SESSION);
        mvc.perform(get("/staff").cookie(once)).andExpect(header().string("Location", startsWith("/dang-nhap/ma")));

        SERVER.claim("amr", List.of("pwd", "otp", "mfa"));
        var twice = come("lan.nt", setOut(null)).andReturn().getResponse().getCookie(SESSION);
        mvc.perform(get("/staff").cookie(twice)).andExpect(status().isOk());
    }

    @Test
    void aTokenForAnotherQuestionIsNoAnswer() throws Exception {
        identities.link(account, "lan.nt");
        SERVER.claim("nonce", "cua-lan-khac");
        come("lan.nt", setOut(null)).andExpect(redirectedUrl("/dang-nhap?mot-lan=chua-duoc"));
        SERVER.tellTheTruth();
        SERVER.claim("aud", List.of("cong-khac"));
        come("lan.nt", setOut(null)).andExpect(redirectedUrl("/dang-nhap?mot-lan=chua-duoc"));
    }

    /** Else somebody could be signed in as somebody else by a link. */
    @Test
    void anAnswerInAnotherBrowserIsNone() throws Exception {
        identities.link(account, "lan.nt");
        var back = SERVER.signIn("lan.nt", setOut(null).address());
        mvc.perform(get(back)).andExpect(redirectedUrl("/dang-nhap?mot-lan=chua-duoc"));
        mvc.perform(get(back).cookie(setOut(null).session())).andExpect(redirectedUrl("/dang-nhap?mot-lan=chua-duoc"));
    }

    @Test
    void theOwnerLinksTheOwnAccountWithThePassword() throws Exception {
        var session = signIn();
        own(session, "/staff/account/sso", "sai rồi nhé bạn").andExpect(status().isUnprocessableContent());
        own(session, "/staff/account/sso", PASSPHRASE).andExpect(redirectedUrl("/staff/account/sso"));
        assertThat(page("/staff/account/sso", session)).contains("Tiếp tục sang VNeID nội bộ tỉnh Thử");
        var way = setOut(session);
        assertThat(way.address().getQuery()).contains("prompt=login");
        var linked = come("lan.nt", way)
                .andExpect(redirectedUrl("/staff/account/sso?mot-lan=da-gan"))
                .andReturn()
                .getResponse()
                .getCookie(SESSION);
        assertThat(page("/staff/account/sso?mot-lan=da-gan", linked)).contains("với mã <code>lan.nt</code>");
        come("lan.nt", setOut(null)).andExpect(redirectedUrl("/staff"));

        own(linked, "/staff/account/sso/removal", PASSPHRASE).andExpect(redirectedUrl("/staff/account/sso"));
        come("lan.nt", setOut(null)).andExpect(redirectedUrl("/dang-nhap?mot-lan=chua-gan"));
    }

    @Test
    void nobodyTakesTheIdentityOfAnother() throws Exception {
        first.create("khac", "Người Khác", PASSPHRASE, "Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
        var other = jdbc.sql("select id from account where login = 'khac'")
                .query(Long.class)
                .single();
        identities.link(other, "lan.nt");
        var session = signIn();
        own(session, "/staff/account/sso", PASSPHRASE);
        come("lan.nt", setOut(session)).andExpect(redirectedUrl("/staff/account/sso?mot-lan=cua-nguoi-khac"));
        assertThat(identities.of(other)).isPresent();
        assertThat(identities.of(account)).isEmpty();
    }

    @Test
    void anAdministratorSaysBySubjectWhoItIs() throws Exception {
        var session = signIn();
        var address = "/admin/accounts/" + account + "/sso";
        subject(session, address, "có dấu cách").andExpect(status().isUnprocessableContent());
        subject(session, address, "lan.nt").andExpect(redirectedUrl(address));
        come("lan.nt", setOut(null)).andExpect(redirectedUrl("/staff"));
    }

    @Test
    void itIsAskedAnewBeforeTheAdministratorsPages() throws Exception {
        identities.link(account, "lan.nt");
        var session = come("lan.nt", setOut(null)).andReturn().getResponse().getCookie(SESSION);
        ((SettableClock) clock).set(Instant.now().plus(Duration.ofMinutes(31)));
        mvc.perform(get("/admin/accounts").cookie(session))
                .andExpect(header().string("Location", startsWith("/dang-nhap/xac-nhan")));

        // who only was remembered there has proved nothing now
        SERVER.claim("auth_time", Date.from(Instant.now()));
        var still = come("lan.nt", setOutAgain(session))
                .andExpect(redirectedUrl("/dang-nhap/xac-nhan?mot-lan=chua-duoc"))
                .andReturn()
                .getResponse()
                .getCookie(SESSION);
        SERVER.claim("auth_time", Date.from(clock.instant()));
        var other = come("binh.tv", setOutAgain(still))
                .andExpect(redirectedUrl("/dang-nhap/xac-nhan?mot-lan=chua-duoc"))
                .andReturn()
                .getResponse()
                .getCookie(SESSION);
        var proven = come("lan.nt", setOutAgain(other))
                .andExpect(redirectedUrl("/admin/accounts"))
                .andReturn()
                .getResponse()
                .getCookie(SESSION);
        mvc.perform(get("/admin/accounts").cookie(proven)).andExpect(status().isOk());
    }

    /** An account that no password was ever set for. */
    @Test
    void whoHasNoPasswordProvesThereThatItIsTheOwner() throws Exception {
        identities.link(account, "lan.nt");
        jdbc.sql("update account set password_hash = null, password_set_at = null")
                .update();
        SERVER.claim("auth_time", Date.from(Instant.now().minus(Duration.ofMinutes(6))));
        var remembered = come("lan.nt", setOut(null)).andReturn().getResponse().getCookie(SESSION);

        assertThat(page("/staff/account/second-factor", remembered))
                .contains("chưa có mật khẩu của cổng")
                .contains("/dang-nhap/xac-nhan?tiep=/staff/account/second-factor");
        assertThat(page("/dang-nhap/xac-nhan?tiep=/staff/account/second-factor", remembered))
                .contains("Xác nhận bằng VNeID nội bộ tỉnh Thử")
                .doesNotContain("type=\"password\"");
        own(remembered, "/staff/account/second-factor", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy xác nhận lại rằng đó là bạn")));
        mvc.perform(post("/dang-nhap/xac-nhan")
                        .cookie(remembered)
                        .param("code", "bất cứ gì")
                        .param("next", "/admin/accounts"))
                .andExpect(status().isUnprocessableContent());

        SERVER.claim("auth_time", Date.from(Instant.now()));
        var proven = come("lan.nt", setOutAgain(remembered))
                .andReturn()
                .getResponse()
                .getCookie(SESSION);
        own(proven, "/staff/account/second-factor", "").andExpect(redirectedUrl("/staff/account/second-factor/code"));

        ((SettableClock) clock).set(Instant.now().plus(Duration.ofMinutes(6)));
        own(proven, "/staff/account/sso/removal", "").andExpect(status().isUnprocessableContent());
        assertThat(identities.of(account)).isPresent();
    }

    /** A server that only remembers somebody, or does not say since when, leads to no administrators' page. */
    @Test
    void whatTheServerRemembersIsNoProofOfToday() throws Exception {
        identities.link(account, "lan.nt");
        SERVER.claim("auth_time", Date.from(Instant.now().minus(Duration.ofMinutes(40))));
        var session = come("lan.nt", setOut(null)).andReturn().getResponse().getCookie(SESSION);

        mvc.perform(get("/staff").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("/admin/accounts").cookie(session))
                .andExpect(header().string("Location", startsWith("/dang-nhap/xac-nhan")));
    }

    /** What is on the way in a session. */
    private record Way(URI address, Cookie session) {}

    private Way setOut(Cookie before) throws Exception {
        var request = get("/dang-nhap/mot-lan/sso");
        var answer = mvc.perform(before == null ? request : request.cookie(before))
                .andExpect(header().string("Location", startsWith(SERVER.issuer() + "/oauth2/authorize?")))
                .andReturn()
                .getResponse();
        return new Way(URI.create(answer.getHeader("Location")), before == null ? answer.getCookie(SESSION) : before);
    }

    private Way setOutAgain(Cookie session) throws Exception {
        mvc.perform(get("/dang-nhap/xac-nhan/mot-lan?tiep=/admin/accounts").cookie(session))
                .andExpect(redirectedUrl("/dang-nhap/mot-lan/sso"));
        return setOut(session);
    }

    private ResultActions come(String login, Way way) throws Exception {
        return mvc.perform(get(SERVER.signIn(login, way.address())).cookie(way.session()));
    }

    private Cookie signIn() throws Exception {
        return mvc.perform(post("/dang-nhap").param("username", "quantri").param("password", PASSPHRASE))
                .andExpect(redirectedUrl("/staff"))
                .andExpect(cookie().exists(SESSION))
                .andReturn()
                .getResponse()
                .getCookie(SESSION);
    }

    private ResultActions own(Cookie session, String address, String password) throws Exception {
        return mvc.perform(post(address)
                .cookie(session)
                .param("_csrf", token("/staff/account/sso", session))
                .param("submissionKey", Submissions.newKey())
                .param("current", password));
    }

    private ResultActions subject(Cookie session, String address, String subject) throws Exception {
        return mvc.perform(post(address)
                .cookie(session)
                .param("_csrf", token(address, session))
                .param("submissionKey", Submissions.newKey())
                .param("subject", subject));
    }

    private String token(String address, Cookie session) throws Exception {
        return Jsoup.parse(page(address, session))
                .select("input[name=_csrf]")
                .first()
                .val();
    }

    private String page(String address, Cookie session) throws Exception {
        return mvc.perform(get(address).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
