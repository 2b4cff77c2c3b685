package vn.hiepdong.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.attachment.check.Corpus;
import vn.hiepdong.attachment.check.Photos;
import vn.hiepdong.web.form.Submissions;

/** A coordinator brings photos and documents to a conference, and the public reads them (rows D15 P18 P19 R15 R16). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class AttachmentTests {

    private static final String SEEN = "Hai đồng chí trao bản ký trên sân khấu";

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Attachments attachments;

    private long id;
    private String page;

    @BeforeEach
    void aHeldConference() {
        stage.set();
        id = stage.conference(Stage.past(), "Hội trường");
        stage.attach(id, stage.archivalText("Chương trình theo báo"));
        stage.reread(id);
        stage.hold(id);
        stage.reread(id);
        page = "/staff/conferences/" + id + "/attachments";
    }

    @Test
    void severalComeAtOnceAndWhatIsRefusedDoesNotCostTheOthers() throws Exception {
        bring(
                        photo("anh-1.jpg", Photos.jpeg(1000, 600)),
                        photo("ve.svg", Corpus.text("<svg/>")),
                        document("Kế hoạch_số 1.pdf", Corpus.pdf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Đã nhận 2 tệp, còn những tệp sau chưa nhận được"),
                                containsString("Tệp “ve.svg” không phải ảnh"),
                                containsString("anh-1.jpg"),
                                containsString("value=\"Kế hoạch số 1\""))));
        assertThat(files()).hasSize(2);
        bring(photo("anh-1.jpg", Photos.jpeg(1000, 600)))
                .andExpect(content().string(containsString("đã có trong danh sách này")));
        assertThat(files()).hasSize(2);
        bring().andExpect(status().isUnprocessableContent());
    }

    @Test
    void aPhotoIsShownOnceItSaysWhatIsSeen() throws Exception {
        bring(photo("anh-1.jpg", Photos.jpeg(1000, 600))).andExpect(redirectedUrl(page));
        var photo = files().get(0);
        mvc.perform(get(publicPage())).andExpect(content().string(not(containsString("gallery"))));
        mvc.perform(get(photo.address())).andExpect(status().isNotFound());
        mvc.perform(get(photo.address()).with(as(stage.me)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"));

        describe(photo, "", "").andExpect(content().string(containsString("Ảnh công khai cần có chú thích.")));
        describe(photo, "Lễ ký kết", "IMG_0123").andExpect(content().string(containsString("Đây là tên tệp.")));
        describe(photo, "Lễ ký kết", "ggggg").andExpect(content().string(containsString("vài chữ có nghĩa")));
        describe(photo, "Lễ ký kết của hai bên", "lễ ký kết của hai bên")
                .andExpect(content().string(containsString("lặp lại chú thích")));
        describe(photo, "Lễ ký kết", SEEN).andExpect(redirectedUrl(page));

        mvc.perform(get(publicPage()))
                .andExpect(content()
                        .string(allOf(
                                containsString("alt=\"" + SEEN + "\""),
                                containsString("width=\"1000\" height=\"600\""),
                                containsString("?rong=480 480w"),
                                containsString("Lễ ký kết"),
                                containsString("Ảnh: Báo Thử"))));
        mvc.perform(get(photo.address() + "?rong=480"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", startsWith("sandbox; default-src 'none'")))
                .andExpect(header().string("Cache-Control", "max-age=3600, public"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        mvc.perform(get(photo.address() + "?rong=481")).andExpect(status().isNotFound());
        mvc.perform(get("/tep/" + photo.id() + "/khac.jpg")).andExpect(redirectedUrl(photo.address()));
    }

    @Test
    void whatWasPublicIsWithdrawnWithAReasonAndADraftIsThrownAway() throws Exception {
        bring(photo("anh-1.jpg", Photos.jpeg(100, 60)), photo("anh-2.jpg", Photos.jpeg(90, 60)));
        var shown = files().get(0);
        var draft = files().get(1);
        describe(shown, "Lễ ký kết", SEEN).andExpect(status().isSeeOther());
        stage.flush();

        mvc.perform(form(shown, "Lễ ký kết", SEEN, false))
                .andExpect(content().string(containsString("Rút khỏi trang công khai”")));
        stage.reread(id);
        mvc.perform(post("/staff/attachments/" + shown.id() + "/removal").with(as(stage.me)))
                .andExpect(redirectedUrl(page));
        mvc.perform(post("/staff/attachments/" + draft.id() + "/removal").with(as(stage.me)));
        assertThat(files()).extracting(AttachmentView::id).containsExactly(shown.id());
        mvc.perform(withdrawal(shown, "")).andExpect(content().string(containsString("Hãy ghi lý do rút tệp.")));
        mvc.perform(withdrawal(shown, "Nhầm hội nghị")).andExpect(redirectedUrl(page));

        stage.reread(id);
        mvc.perform(get(shown.address())).andExpect(status().isNotFound());
        mvc.perform(get(publicPage())).andExpect(content().string(not(containsString("gallery"))));
        mvc.perform(get(page).with(as(stage.me))).andExpect(content().string(containsString("Lý do: Nhầm hội nghị")));
    }

    @Test
    void aDocumentIsGivenInPartsAndByTheNameItCameWith() throws Exception {
        bring(document("Thông báo kết luận số 12.pdf", Corpus.pdf()));
        var notice = files().get(0);
        mvc.perform(description()
                        .param("rows[0].id", String.valueOf(notice.id()))
                        .param("rows[0].kind", "NOTICE")
                        .param("rows[0].title", "Thông báo kết luận số 12")
                        .param("rows[0].order", "1")
                        .param("rows[0].shown", "true"))
                .andExpect(redirectedUrl(page));
        stage.reread(id);

        mvc.perform(get(publicPage())).andExpect(content().string(containsString("Thông báo kết luận số 12")));
        var whole = mvc.perform(get(notice.address()))
                .andExpect(header().string(
                                "Content-Disposition",
                                allOf(startsWith("inline"), containsString("filename*=UTF-8''Th%C3%B4ng"))))
                .andReturn()
                .getResponse();
        mvc.perform(get(notice.address()).header("Range", "bytes=0-3"))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("%PDF"));
        mvc.perform(get(notice.address()).header("If-None-Match", whole.getHeader("ETag")))
                .andExpect(status().isNotModified());
    }

    @Test
    void strangersNeitherSeeNorChangeTheFilesOfAnother() throws Exception {
        bring(photo("anh-1.jpg", Photos.jpeg(100, 60)));
        var photo = files().get(0);
        var other = stage.signedIn.coordinatorOf(stage.front);
        mvc.perform(get(page).with(as(other))).andExpect(status().isForbidden());
        mvc.perform(multipart(page)
                        .file(photo("anh-3.jpg", Photos.jpeg(80, 60)))
                        .with(as(other)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/staff/attachments/" + photo.id() + "/removal").with(as(other)))
                .andExpect(status().isForbidden());
        assertThat(files()).hasSize(1);
        mvc.perform(get("/staff/conferences/999999/attachments").with(as(other)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/staff/agencies/1/attachments").with(as(stage.me))).andExpect(status().isNotFound());
    }

    private ResultActions bring(MockMultipartFile... files) throws Exception {
        var request = multipart(page);
        for (var file : files) {
            request.file(file);
        }
        var done = mvc.perform(request.with(as(stage.me)));
        stage.reread(id);
        return done;
    }

    private ResultActions describe(AttachmentView photo, String caption, String altText) throws Exception {
        var done = mvc.perform(form(photo, caption, altText, true));
        stage.reread(id);
        return done;
    }

    private MockHttpServletRequestBuilder form(AttachmentView photo, String caption, String altText, boolean shown)
            throws Exception {
        var form = description()
                .param("rows[0].id", String.valueOf(photo.id()))
                .param("rows[0].title", caption)
                .param("rows[0].altText", altText)
                .param("rows[0].credit", "Báo Thử")
                .param("rows[0].order", "1");
        return shown ? form.param("rows[0].shown", "true") : form;
    }

    private MockHttpServletRequestBuilder description() throws Exception {
        var html = mvc.perform(get(page).with(as(stage.me)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var version = Jsoup.parse(html).select("input[name=version]").attr("value");
        return post(page)
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("version", version);
    }

    private MockHttpServletRequestBuilder withdrawal(AttachmentView file, String reason) {
        return post("/staff/attachments/" + file.id() + "/withdrawal")
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("reason", reason);
    }

    private List<AttachmentView> files() {
        return attachments.of(OwnerKind.CONFERENCE, id);
    }

    private String publicPage() {
        return "/hoi-nghi/" + stage.get(id).slug();
    }

    private static MockMultipartFile photo(String name, byte[] content) {
        return new MockMultipartFile("photos", name, "image/jpeg", content);
    }

    private static MockMultipartFile document(String name, byte[] content) {
        return new MockMultipartFile("documents", name, "application/pdf", content);
    }
}
