package vn.hiepdong.agency.sheet;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.database.FreshDatabase;

/** Somebody with a workbook. What is rolled back and what is written is the point: no test's transaction lies around it. */
@SpringBootTest
@AutoConfigureMockMvc
@FreshDatabase
abstract class SheetDesk {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private static int uploads;

    ResultActions upload(SheetKind kind, SignedInAccount who, byte[] content) throws Exception {
        return mvc.perform(multipart(kind.address())
                .file(new MockMultipartFile("file", "danh-muc.xlsx", "application/octet-stream", content))
                .param("submissionKey", "tep-gui-len-thu-" + kind + uploads++)
                .with(as(who)));
    }

    /** The address of the preview. */
    String uploaded(SheetKind kind, SignedInAccount who, byte[] content) throws Exception {
        return upload(kind, who, content)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    Document page(SignedInAccount who, String address) throws Exception {
        var answer = mvc.perform(get(address).with(as(who))).andExpect(status().isOk());
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    ResultActions confirm(SignedInAccount who, String preview) throws Exception {
        return mvc.perform(post(preview).with(as(who)));
    }

    /** The last cell of each row of the preview. */
    static List<String> outcomes(Document preview) {
        return preview.select("tbody td:last-child").eachText();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
