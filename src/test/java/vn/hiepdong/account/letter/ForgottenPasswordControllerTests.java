package vn.hiepdong.account.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.support.AgencyRows;

/** A forgotten password where no mail server is named; where one is, see {@link AccountLetterTests}. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ForgottenPasswordControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void thePageSendsToWhoManagesTheAccount() throws Exception {
        mvc.perform(get("/quen-mat-khau"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("liên hệ người quản trị"), not(containsString("name=\"name\"")))));
        mvc.perform(post("/quen-mat-khau").param("name", "canbo")).andExpect(status().isOk());
        assertThat(jdbc.sql("select count(*) from account_letter")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theLinkIsShownAndNoLetterIsOffered() throws Exception {
        var agency = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Thử");
        var owner = new SignedIn(jdbc).coordinatorOf(agency);
        jdbc.sql("update account set email = 'canbo@tinh.vn' where id = ?")
                .param(owner.id())
                .update();
        mvc.perform(get("/admin/accounts/" + owner.id() + "/password-link")
                        .with(as(new SignedIn(jdbc).administratorOf(agency))))
                .andExpect(content()
                        .string(allOf(containsString("Tạo liên kết"), not(containsString("/password-link/letter")))));
    }
}
