package vn.hiepdong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.web.form.Submissions;

/** Coming in, staying in, being shown out. */
@SpringBootTest
@AutoConfigureMockMvc
@FreshDatabase
class SignInTests {

    private static final String PASSPHRASE = "Hội nghị sơ kết sáu tháng đầu năm của tỉnh ta, ai cũng phải nhớ";

    private static final String REFUSED = "/dang-nhap/chua-duoc";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @BeforeEach
    void oneAccount() {
        jdbc.sql("delete from spring_session").update();
        jdbc.sql("delete from guess_bucket").update();
        jdbc.sql("delete from known_browser").update();
        jdbc.sql("delete from account_role").update();
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from agency_name").update();
        jdbc.sql("delete from agency").update();
        jdbc.sql("delete from area").update();
        jdbc.sql("insert into area (id, version, name, slug, kind) values (1, 0, 'Tỉnh Thử', 'tinh-thu', 'PROVINCE')")
                .update();
        jdbc.sql("insert into agency (id, version, slug, area_id, sector, level, agency_group, sort_order)"
                        + " values (1, 0, 'ubnd', 1, 'GOVERNMENT', 'PROVINCE', false, 0)")
                .update();
        jdbc.sql("insert into agency_name (id, agency_id, full_name) values (1, 1, 'Ủy ban nhân dân tỉnh Thử')")
                .update();
        jdbc.sql(
                        "insert into account (id, version, login, name, agency_id, password_hash, password_set_at, state, demonstration)"
                                + " values (1, 0, 'canbo', 'Trần Thị Thử', 1, :hash, '2026-01-05T02:00:00Z', 'ACTIVE', false)")
                .param("hash", passwords.encode(PASSPHRASE))
                .update();
        jdbc.sql("insert into account_role (account_id, role) values (1, 'COORDINATOR')")
                .update();
    }

    @Test
    void theRightPasswordOpensTheDeskAndMakesOneSession() throws Exception {
        var session = signIn("canbo", PASSPHRASE);

        mvc.perform(get("/staff").cookie(session)).andExpect(status().isOk());
        assertThat(sessions()).isOne();
    }

    @Test
    void aKeyboardThatSendsDecomposedLettersSignsInToo() throws Exception {
        attempt("canbo", Normalizer.normalize(PASSPHRASE, Normalizer.Form.NFD)).andExpect(redirectedUrl("/staff"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswerAndKeepTheName() throws Exception {
        attempt("canbo", "sai rồi nhé bạn").andExpect(forwardedUrl(REFUSED));
        attempt("ai-do", "sai rồi nhé bạn").andExpect(forwardedUrl(REFUSED));
        mvc.perform(post(REFUSED).param("username", "canbo"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"canbo\"")));
        assertThat(sessions()).as("nobody came in, so there is no session").isZero();
    }

    @Test
    void thePageItselfMakesNoSession() throws Exception {
        mvc.perform(get("/dang-nhap")).andExpect(status().isOk());
        mvc.perform(get("/staff")).andExpect(redirectedUrl("/dang-nhap"));
        assertThat(sessions()).isZero();
    }

    @Test
    void anotherSiteCannotSignSomebodyIn() throws Exception {
        mvc.perform(post("/dang-nhap")
                        .param("username", "canbo")
                        .param("password", PASSPHRASE)
                        .header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        mvc.perform(post("/dang-nhap")
                        .param("username", "canbo")
                        .param("password", PASSPHRASE)
                        .header("Origin", "https://la.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aDisabledAccountIsOutAtItsNextRequest() throws Exception {
        var session = signIn("canbo", PASSPHRASE);
        jdbc.sql("update account set state = 'DISABLED'").update();

        mvc.perform(get("/staff").cookie(session)).andExpect(redirectedUrl("/dang-nhap"));
        attempt("canbo", PASSPHRASE).andExpect(forwardedUrl(REFUSED));
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() throws Exception {
        var session = signIn("canbo", PASSPHRASE);
        jdbc.sql("update account set password_set_at = now()").update();

        mvc.perform(get("/staff").cookie(session)).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void aRoleThatIsTakenAwayCountsAtOnce() throws Exception {
        var session = signIn("canbo", PASSPHRASE);
        mvc.perform(get("/staff/programmes/new").cookie(session)).andExpect(status().isOk());
        jdbc.sql("update account_role set role = 'ADMIN'").update();

        mvc.perform(get("/staff/programmes/new").cookie(session)).andExpect(status().isForbidden());
    }

    @Test
    void aDemonstrationAccountCannotSignInWhereThereIsNoDemonstration() throws Exception {
        jdbc.sql("update account set demonstration = true").update();
        attempt("canbo", PASSPHRASE).andExpect(forwardedUrl(REFUSED));
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        var session = signIn("canbo", PASSPHRASE);
        var desk = mvc.perform(get("/staff").cookie(session)).andReturn();
        var token = token(desk.getResponse().getContentAsString());

        mvc.perform(post("/dang-xuat").cookie(session).param("_csrf", token)).andExpect(redirectedUrl("/"));

        mvc.perform(get("/staff").cookie(session)).andExpect(redirectedUrl("/dang-nhap"));
    }

    /** Row 49 of the checklist: the way back shows nothing of the pages before. */
    @Test
    void signingOutClearsWhatTheBrowserKept() throws Exception {
        var session = signIn("canbo", PASSPHRASE);
        var desk = mvc.perform(get("/staff").cookie(session))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn();
        mvc.perform(post("/dang-xuat")
                        .secure(true)
                        .cookie(session)
                        .param("_csrf", token(desk.getResponse().getContentAsString())))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"storage\""));
    }

    @Test
    void nobodySignsInBeforeTheFirstPasswordIsSet() throws Exception {
        jdbc.sql("update account set password_hash = null, password_set_at = null")
                .update();
        attempt("canbo", "").andExpect(forwardedUrl(REFUSED));
        attempt("canbo", "nobody has this password").andExpect(forwardedUrl(REFUSED));
    }

    @Test
    void changingTheOwnPasswordAsksForTheOldOneAndEndsAllOtherSessions() throws Exception {
        var here = signIn("canbo", PASSPHRASE);
        var elsewhere = signIn("canbo", PASSPHRASE);

        change(here, "không phải câu này", "một câu khác cũng đủ dài")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mật khẩu hiện nay chưa đúng.")));
        change(here, PASSPHRASE, "UyBanNhanDan2026")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ghép từ tên")));
        var renewed = change(here, PASSPHRASE, "một câu khác cũng đủ dài")
                .andExpect(redirectedUrl("/staff/account"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        mvc.perform(get("/staff").cookie(renewed)).andExpect(status().isOk());
        mvc.perform(get("/staff").cookie(here)).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(get("/staff").cookie(elsewhere)).andExpect(redirectedUrl("/dang-nhap"));
        attempt("canbo", PASSPHRASE).andExpect(forwardedUrl(REFUSED));
    }

    @Test
    void theOwnerSeesWhereAndEndsAnyOfIt() throws Exception {
        var here = signIn("canbo", PASSPHRASE);
        var phone = signIn("canbo", PASSPHRASE);
        mvc.perform(get("/staff").cookie(phone).header("User-Agent", "Mozilla/5.0 (Linux; Android 14) Chrome/141.0"));
        var page = mvc.perform(get("/staff/account").cookie(here).header("User-Agent", "Mozilla/5.0 Firefox/144.0"))
                .andExpect(content().string(containsString("Chrome trên Android")))
                .andExpect(content().string(containsString("(nơi này)")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var ending = page.replaceAll("(?s).*action=\"(/staff/account/sessions/[0-9a-f]+/ending)\".*", "$1");

        mvc.perform(post(ending).cookie(here).param("_csrf", token(page))).andExpect(redirectedUrl("/staff/account"));

        mvc.perform(get("/staff").cookie(phone)).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(get("/staff").cookie(here)).andExpect(status().isOk());
    }

    @Test
    void aHundredGuessesAreSlowedAndTheOwnerStillComesInWithAKnownBrowser() throws Exception {
        var known = attempt("canbo", PASSPHRASE)
                .andExpect(redirectedUrl("/staff"))
                .andReturn()
                .getResponse()
                .getCookie("BROWSER");

        var looked = 0;
        for (var guess = 0; guess < 100; guess++) {
            var answer = attempt("canbo", "đoán lần thứ " + guess).andReturn().getResponse();
            looked += answer.getStatus() == 429 ? 0 : 1;
        }
        assertThat(looked).isEqualTo(10);

        attempt("canbo", PASSPHRASE).andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
        mvc.perform(post("/dang-nhap")
                        .param("username", "CanBo ")
                        .param("password", PASSPHRASE)
                        .cookie(known))
                .andExpect(redirectedUrl("/staff"));
    }

    @Test
    void aNetworkThatTriesManyNamesIsSlowedAndAnotherIsNot() throws Exception {
        for (var name = 0; name < 60; name++) {
            attempt("ten" + name, PASSPHRASE).andExpect(forwardedUrl(REFUSED));
        }
        attempt("canbo", PASSPHRASE).andExpect(status().isTooManyRequests());
        mvc.perform(post("/dang-nhap")
                        .param("username", "canbo")
                        .param("password", PASSPHRASE)
                        .with(request -> {
                            request.setRemoteAddr("198.51.100.7");
                            return request;
                        }))
                .andExpect(redirectedUrl("/staff"));
    }

    @Test
    void aBrowserIsForgottenWithThePasswordItKnew() throws Exception {
        var known = attempt("canbo", PASSPHRASE).andReturn().getResponse().getCookie("BROWSER");
        jdbc.sql("update account set password_set_at = now() + interval '1 second'")
                .update();
        for (var guess = 0; guess < 10; guess++) {
            attempt("canbo", "sai").andExpect(forwardedUrl(REFUSED));
        }
        mvc.perform(post("/dang-nhap")
                        .param("username", "canbo")
                        .param("password", PASSPHRASE)
                        .cookie(known))
                .andExpect(status().isTooManyRequests());
    }

    @Test
    void twelveHoursAreTheLongest() throws Exception {
        var session = signIn("canbo", PASSPHRASE);
        sinceHours(11);
        mvc.perform(get("/staff").cookie(session)).andExpect(status().isOk());
        sinceHours(13);
        mvc.perform(get("/staff").cookie(session)).andExpect(redirectedUrl("/dang-nhap"));
    }

    private void sinceHours(int hours) {
        jdbc.sql("update spring_session set creation_time = :begun")
                .param("begun", System.currentTimeMillis() - hours * 3_600_000L)
                .update();
    }

    private ResultActions change(Cookie session, String current, String password) throws Exception {
        var page = mvc.perform(get("/staff/account/password").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return mvc.perform(post("/staff/account/password")
                .cookie(session)
                .param("_csrf", token(page))
                .param("submissionKey", Submissions.newKey())
                .param("current", current)
                .param("password", password));
    }

    private static String token(String page) {
        return page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private Cookie signIn(String login, String password) throws Exception {
        MvcResult entered =
                attempt(login, password).andExpect(redirectedUrl("/staff")).andReturn();
        return entered.getResponse().getCookie("SESSION");
    }

    private ResultActions attempt(String login, String password) throws Exception {
        return mvc.perform(post("/dang-nhap").param("username", login).param("password", password));
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
