package vn.hiepdong.conference;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.attachment.check.Corpus;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.form.Submissions;

/** Each file is read where what it belongs to is read: a paper by its remark, a scan by its correction, a text by its programme. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class AttachmentOwnersTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient jdbc;

    private Programme text;
    private long id;

    @BeforeEach
    void aHeldConference() {
        stage.set();
        id = stage.conference(Stage.past(), "Hội trường");
        text = stage.archivalText("Chương trình theo báo");
        stage.attach(id, text);
        stage.reread(id);
        stage.hold(id);
        stage.reread(id);
    }

    @Test
    void aPaperIsReadByItsRemark() throws Exception {
        mvc.perform(post("/staff/conferences/" + id + "/remarks")
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", String.valueOf(stage.get(id).version()))
                        .param("rows[0].kind", "PAPER")
                        .param("rows[0].who", "Nguyễn Văn An")
                        .param("rows[0].text", "Kinh nghiệm dân vận khéo"))
                .andExpect(status().isSeeOther());
        show("remarks", OwnerKind.REMARK, theOnly("remark"), "Bài tham luận.docx", Corpus.docx());

        mvc.perform(get(publicPage()))
                .andExpect(content().string(allOf(containsString("Bài tham luận"), containsString("Word, "))));
    }

    @Test
    void theScanOfACorrectionIsReadByIt() throws Exception {
        mvc.perform(post("/staff/conferences/" + id + "/correction")
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", String.valueOf(stage.get(id).version()))
                        .param("startsOn", Stage.past())
                        .param("startsAt", "08:00")
                        .param("reason", "Theo giấy mời"))
                .andExpect(status().isSeeOther());
        show("corrections", OwnerKind.CORRECTION, theOnly("correction"), "Giấy mời.pdf", Corpus.pdf());

        mvc.perform(get(publicPage())).andExpect(content().string(containsString("giay-moi.pdf")));
    }

    @Test
    void aTextIsReadAtItsProgramme() throws Exception {
        show("programmes", OwnerKind.PROGRAMME, text.id(), "Toàn văn.pdf", Corpus.pdf());

        mvc.perform(get("/chuong-trinh/" + text.slug()))
                .andExpect(content().string(allOf(containsString("Toàn văn"), containsString("Văn bản, tài liệu"))));
        mvc.perform(get("/staff/programmes/" + text.id()).with(as(stage.me)))
                .andExpect(content().string(containsString("toan-van.pdf")));
    }

    private void show(String owners, OwnerKind kind, long owner, String name, byte[] bytes) throws Exception {
        var page = "/staff/" + owners + "/" + owner + "/attachments";
        mvc.perform(multipart(page)
                        .file(new MockMultipartFile("documents", name, "application/octet-stream", bytes))
                        .with(as(stage.me)))
                .andExpect(redirectedUrl(page));
        stage.flush();
        var file = attachments.of(kind, owner).get(0);
        mvc.perform(post(page)
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", "0")
                        .param("rows[0].id", String.valueOf(file.id()))
                        .param("rows[0].kind", file.kind().name())
                        .param("rows[0].title", file.title())
                        .param("rows[0].shown", "true"))
                .andExpect(redirectedUrl(page));
        stage.reread(id);
    }

    private long theOnly(String table) {
        stage.flush();
        return jdbc.sql("select id from " + table).query(Long.class).single();
    }

    private String publicPage() {
        return "/hoi-nghi/" + stage.get(id).slug();
    }
}
