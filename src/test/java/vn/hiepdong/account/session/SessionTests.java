package vn.hiepdong.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.AgencyRows;

/** How long a session is one, and who ends it (ASVS 7.2 to 7.5); coming in is in {@link vn.hiepdong.account.SignInTests}. */
@SpringBootTest
@AutoConfigureMockMvc
@FreshDatabase
class SessionTests {

    private static final String PASSPHRASE = "Hội nghị sơ kết sáu tháng đầu năm của tỉnh ta, ai cũng phải nhớ";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    PasswordEncoder passwords;

    private Agency agency;
    private SignedInAccount clerk;

    @BeforeEach
    void aClerk() {
        jdbc.sql("delete from spring_session").update();
        agency = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Phiên");
        clerk = new SignedIn(jdbc).coordinatorOf(agency);
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(passwords.encode(PASSPHRASE), clerk.id())
                .update();
    }

    @Test
    void signingInMakesANewIdAndTheOneBeforeIsWorthNothing() throws Exception {
        var before = signIn();
        var after = mvc.perform(signingIn().cookie(before))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(after).isNotNull();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        desk(before).andExpect(redirectedUrl("/dang-nhap"));
        desk(after).andExpect(status().isOk());
    }

    @Test
    void anIdThatSomebodyMadeUpIsNeverTaken() throws Exception {
        var planted = new Cookie("SESSION", "ZG8ta2UtZ2lhbi1kYXQ=");
        var given = mvc.perform(signingIn().cookie(planted))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(given.getValue()).isNotEqualTo(planted.getValue());
        desk(planted).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void thirtyMinutesWithoutARequestEndIt() throws Exception {
        var session = signIn();
        assertThat(jdbc.sql("select max_inactive_interval from spring_session")
                        .query(Integer.class)
                        .single())
                .isEqualTo(30 * 60);
        idle(29);
        desk(session).andExpect(status().isOk());
        idle(31);
        desk(session).andExpect(redirectedUrl("/dang-nhap"));
    }

    private void idle(int minutes) {
        var last = System.currentTimeMillis() - minutes * 60_000L;
        jdbc.sql("update spring_session set last_access_time = ?, expiry_time = ?")
                .params(last, last + 30 * 60_000L)
                .update();
    }

    @Test
    void theOwnerEndsAllOthersAndGoesOnHere() throws Exception {
        var here = signIn();
        var elsewhere = signIn();
        mvc.perform(with(post("/staff/account/sessions/ending-others"), here))
                .andExpect(redirectedUrl("/staff/account"));
        desk(elsewhere).andExpect(redirectedUrl("/dang-nhap"));
        desk(here).andExpect(status().isOk());
    }

    @Test
    void whoManagesTheAccountEndsAllOfThem() throws Exception {
        var one = signIn();
        var another = signIn();
        for (var manager : new SignedInAccount[] {
            new SignedIn(jdbc).administratorOf(agency), new SignedIn(jdbc).agencyAdministratorOf(agency)
        }) {
            mvc.perform(post("/admin/accounts/" + clerk.id() + "/sessions/ending")
                            .with(as(manager)))
                    .andExpect(status().isSeeOther());
            desk(one).andExpect(redirectedUrl("/dang-nhap"));
            desk(another).andExpect(redirectedUrl("/dang-nhap"));
            one = signIn();
        }
    }

    @Test
    void thereIsNoAccountBeforeSomebodyMakesOne() throws Exception {
        mvc.perform(post("/dang-nhap").param("username", "admin").param("password", "admin"))
                .andExpect(forwardedUrl("/dang-nhap/chua-duoc"));
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(migrations.toList()).allSatisfy(SessionTests::makesNoAccount);
        }
    }

    private static void makesNoAccount(Path migration) {
        try {
            assertThat(Files.readString(migration)).doesNotContainPattern("(?i)insert\\s+into\\s+account\\b");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Cookie signIn() throws Exception {
        return mvc.perform(signingIn())
                .andExpect(redirectedUrl("/staff"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
    }

    private MockHttpServletRequestBuilder signingIn() {
        return post("/dang-nhap").param("username", clerk.login()).param("password", PASSPHRASE);
    }

    private ResultActions desk(Cookie session) throws Exception {
        return mvc.perform(get("/staff").cookie(session));
    }

    private MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, Cookie session) throws Exception {
        var page = Jsoup.parse(desk(session).andReturn().getResponse().getContentAsString());
        return request.cookie(session)
                .param("_csrf", page.selectFirst("[name=_csrf]").val());
    }
}
