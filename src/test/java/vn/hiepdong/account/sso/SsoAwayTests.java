package vn.hiepdong.account.sso;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import vn.hiepdong.account.FirstAdministrator;
import vn.hiepdong.database.FreshDatabase;

/** The day on which the province's server is away: the portal starts, and its administrators come in by password. */
@SpringBootTest(
        properties = {
            "portal.sso.issuer=http://127.0.0.1:1",
            "portal.sso.client-id=cong",
            "portal.sso.client-secret=khoa"
        })
@AutoConfigureMockMvc
@FreshDatabase
class SsoAwayTests {

    private static final String PASSPHRASE = "mười hai chữ trở lên";

    @Autowired
    MockMvc mvc;

    @Autowired
    FirstAdministrator first;

    @Test
    void administratorsComeInByPassword() throws Exception {
        first.create("quantri", "Người Quản Trị", PASSPHRASE, "Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
        mvc.perform(get("/dang-nhap/mot-lan/sso")).andExpect(redirectedUrl("/dang-nhap?mot-lan=chua-duoc"));
        mvc.perform(get("/dang-nhap?mot-lan=chua-duoc"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hãy thử lại, hoặc dùng mật khẩu của cổng.")));

        var session = mvc.perform(
                        post("/dang-nhap").param("username", "quantri").param("password", PASSPHRASE))
                .andExpect(redirectedUrl("/staff"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        mvc.perform(get("/admin/accounts").cookie(session)).andExpect(status().isOk());
    }
}
