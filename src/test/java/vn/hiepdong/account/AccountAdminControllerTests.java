package vn.hiepdong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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
import vn.hiepdong.support.AgencyRows;

/** An administrator gives people a way in, and takes it back. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class AccountAdminControllerTests {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    AccountRepository accounts;

    private SignedInAccount administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = new SignedIn(jdbc).administratorOf(new AgencyRows(jdbc, entities).agency(COMMITTEE));
    }

    @Test
    void givesSomebodyAnAccountAndListsIt() throws Exception {
        create("chuyenvien");
        var account = accounts.findByLogin("chuyenvien").orElseThrow();
        assertThat(account.passwordHash()).as("its owner sets it").isNull();
        page("/admin/accounts")
                .andExpect(content()
                        .string(allOf(
                                containsString("chuyenvien"),
                                containsString("Chuyên viên phối hợp"),
                                containsString(COMMITTEE))));
    }

    @Test
    void saysWhatToMend() throws Exception {
        create("Chuyên Viên")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tên đăng nhập gồm 2 đến 50")));
    }

    @Test
    void asksBeforeItDisables() throws Exception {
        create("chuyenvien");
        var path = "/admin/accounts/"
                + accounts.findByLogin("chuyenvien").orElseThrow().id();
        page(path + "/disabling").andExpect(content().string(containsString("Khóa tài khoản chuyenvien?")));
        mvc.perform(post(path + "/disabling").with(as(administrator))).andExpect(redirectedUrl("/admin/accounts"));
        page("/admin/accounts").andExpect(content().string(allOf(containsString("Đã khóa"), containsString("Mở lại"))));
        mvc.perform(post(path + "/enabling").with(as(administrator))).andExpect(redirectedUrl("/admin/accounts"));
    }

    @Test
    void everyPageOpens() throws Exception {
        var path = "/admin/accounts/" + administrator.id();
        for (var address : new String[] {
            "/admin/accounts/new", path + "/edit", path + "/password-link", path + "/sessions", path + "/history"
        }) {
            page(address).andExpect(status().isOk());
        }
    }

    @Test
    void theSignInPageNeedsNoSession() throws Exception {
        var page = mvc.perform(get("/dang-nhap"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("action=\"/dang-nhap\""),
                                containsString("name=\"username\""),
                                containsString("name=\"password\""),
                                not(containsString("Đã đặt mật khẩu")),
                                not(containsString("_csrf")))))
                .andReturn();
        assertThat(page.getRequest().getSession(false)).isNull();
    }

    private ResultActions create(String login) throws Exception {
        var answer = mvc.perform(post("/admin/accounts")
                .with(as(administrator))
                .param("submissionKey", "mau-tai-khoan-thu-01")
                .param("login", login)
                .param("name", "Nguyễn Văn Mẫu")
                .param("agency", COMMITTEE)
                .param("roles", "COORDINATOR"));
        entities.flush();
        entities.clear();
        return answer;
    }

    private ResultActions page(String address) throws Exception {
        entities.flush();
        entities.clear();
        return mvc.perform(get(address).with(as(administrator)));
    }
}
