package vn.hiepdong.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.support.AgencyRows;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PasswordLinkControllerTests {

    private static final String PASSPHRASE = "mười hai chữ trở lên";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private SignedInAccount administrator;
    private SignedInAccount owner;

    @BeforeEach
    void two() {
        var agency = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Thử");
        administrator = new SignedIn(jdbc).administratorOf(agency);
        owner = new SignedIn(jdbc).coordinatorOf(agency);
    }

    @Test
    void theOwnerSetsAPasswordOnceWithoutASession() throws Exception {
        var key = give();

        var page = mvc.perform(get("/dat-mat-khau").param("ma", key))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(owner.login())))
                .andExpect(content().string(not(containsString("_csrf"))))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andReturn();
        assertThat(page.getRequest().getSession(false)).isNull();
        set(key, PASSPHRASE).andExpect(redirectedUrl("/dang-nhap?mat-khau-moi"));
        assertThat(hash()).startsWith("$argon2id$");

        open(key).andExpect(status().isGone());
        set(key, "một câu khác cũng đủ dài").andExpect(status().isGone());
    }

    @Test
    void openingALinkUsesItNotUp() throws Exception {
        var key = give();
        open(key).andExpect(status().isOk());
        open(key).andExpect(status().isOk());
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkWorksOn() throws Exception {
        var key = give();
        set(key, "123456789012")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("dễ đoán")))
                .andExpect(content().string(not(containsString("123456789012"))));
        set(key, PASSPHRASE).andExpect(redirectedUrl("/dang-nhap?mat-khau-moi"));
    }

    @Test
    void aNewLinkEndsTheOneBeforeAndAnHourEndsEach() throws Exception {
        var first = give();
        var second = give();
        open(first).andExpect(status().isGone());
        open(second).andExpect(status().isOk());

        jdbc.sql(
                        "update password_link set given_at = given_at - interval '61 minutes', ends_at = ends_at - interval '61 minutes'")
                .update();
        open(second).andExpect(status().isGone());
    }

    @Test
    void whatNeverWasALinkGetsTheSameAnswer() throws Exception {
        open("khong-phai").andExpect(status().isGone());
        open("").andExpect(status().isGone());
    }

    @Test
    void aDisabledAccountGetsNoLinkAndUsesNone() throws Exception {
        var key = give();
        jdbc.sql("update account set state = 'DISABLED' where id = :id")
                .param("id", owner.id())
                .update();
        entities.clear();
        open(key).andExpect(status().isGone());
        mvc.perform(post(link()).with(as(administrator)))
                .andExpect(flash().attribute("flashError", containsString("đang khóa")));
    }

    @Test
    void onlyAdministratorsGiveLinks() throws Exception {
        mvc.perform(post(link()).with(as(owner))).andExpect(status().isForbidden());
        mvc.perform(get(link()).with(as(owner))).andExpect(status().isForbidden());
        mvc.perform(get("/admin/accounts/999999/password-link").with(as(administrator)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSecretStandsInNoTable() throws Exception {
        var key = give();
        assertThat(jdbc.sql("select count(*) from password_link l where l::text like '%' || :key || '%'")
                        .param("key", key)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_event where jsonb_exists(new_row, 'token_hash')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String link() {
        return "/admin/accounts/" + owner.id() + "/password-link";
    }

    private String give() throws Exception {
        var given = mvc.perform(post(link()).with(as(administrator)))
                .andExpect(redirectedUrl(link()))
                .andReturn();
        return given.getFlashMap().get("link").toString().replaceAll(".*\\?ma=", "");
    }

    private ResultActions open(String key) throws Exception {
        return mvc.perform(get("/dat-mat-khau").param("ma", key));
    }

    private ResultActions set(String key, String password) throws Exception {
        var answer = mvc.perform(post("/dat-mat-khau").param("key", key).param("password", password));
        entities.flush();
        entities.clear();
        return answer;
    }

    private String hash() {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", owner.id())
                .query(String.class)
                .single();
    }
}
