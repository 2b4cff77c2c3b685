package vn.hiepdong.conference.remark;

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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.web.form.Submissions;

/** A coordinator records what was said at a conference (rows R14 R16 P31 P32). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class RemarkStaffControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Remarks remarks;

    private long id;

    @BeforeEach
    void aConference() {
        stage.set();
        id = stage.conference(Stage.past(), "Hội trường");
        stage.reread(id);
    }

    @Test
    void whatWasSaidIsReadWithTheOfficeOfThatDayAtTheConferenceAndItsProgrammes() throws Exception {
        var text = stage.archivalText("Chương trình theo báo");
        stage.attach(id, text);
        stage.reread(id);
        mvc.perform(form().param("rows[0].kind", "DIRECTIVE")
                        .param("rows[0].who", "Nguyễn Văn An")
                        .param("rows[0].text", "Chương trình phải cụ thể")
                        .param("rows[0].verbatim", "true")
                        .param("rows[1].kind", "REQUEST")
                        .param("rows[1].text", "Sớm bố trí kinh phí")
                        .param("rows[1].addressee", Stage.COMMITTEE))
                .andExpect(redirectedUrl("/staff/conferences/" + id));
        stage.reread(id);
        stage.hold(id);
        stage.reread(id);

        mvc.perform(get("/hoi-nghi/" + stage.get(id).slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("“Chương trình phải cụ thể”"),
                                containsString("Chủ tịch UBND tỉnh"),
                                containsString("nguồn không nêu người phát biểu"),
                                containsString("đề nghị"))));
        mvc.perform(get("/chuong-trinh/" + text.slug()))
                .andExpect(content().string(containsString("“Chương trình phải cụ thể”")));
    }

    @Test
    void thePageOfAPersonTellsWhereHeSpokeAndSigned() throws Exception {
        var text = stage.waitingText("Chương trình năm");
        var signing = stage.attach(id, text);
        stage.sign(id, signing, stage.signedBy(stage.committee, stage.an), stage.signedBy(stage.front, stage.cuong));
        stage.reread(id);
        mvc.perform(form().param("rows[0].kind", "DISCUSSION")
                        .param("rows[0].who", "Nguyễn Văn An")
                        .param("rows[0].text", "Nhất trí"))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/staff/people/" + stage.an.id()).with(as(stage.me)))
                .andExpect(content().string(containsString("Chưa ghi hội nghị nào")));
        stage.reread(id);
        stage.hold(id);
        stage.reread(id);

        mvc.perform(get("/staff/people/" + stage.an.id()).with(as(stage.me)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Hội nghị ký kết thử"),
                                containsString("Ký văn bản"),
                                containsString("Thảo luận"))));
    }

    @Test
    void aConclusionConcludesTheConference() throws Exception {
        mvc.perform(form().param("rows[0].kind", "CONCLUSION").param("rows[0].text", "Giao các bên thực hiện"))
                .andExpect(status().isSeeOther());
        assertThat(remarks.concluded(stage.reread(id))).isTrue();
    }

    @Test
    void eachRowSaysWhatItLacks() throws Exception {
        mvc.perform(form().param("rows[0].who", "Nguyễn Văn An")
                        .param("rows[1].kind", "DISCUSSION")
                        .param("rows[1].who", "Ai đó")
                        .param("rows[1].text", "Nhất trí")
                        .param("rows[2].kind", "REQUEST")
                        .param("rows[2].text", "Bố trí kinh phí")
                        .param("rows[3].kind", "PAPER"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Hãy chọn loại ý kiến"),
                                containsString("Danh mục chưa có người hay cơ quan nào tên “Ai đó”"),
                                containsString("Đề nghị cần ghi cơ quan được đề nghị"),
                                containsString("Nhất trí"))));
        assertThat(remarks.of(stage.reread(id))).isEmpty();
    }

    @Test
    void rowsThatStandAreChangedAndThoseLeftOutAreGone() throws Exception {
        mvc.perform(form().param("rows[0].kind", "DISCUSSION")
                        .param("rows[0].text", "Một")
                        .param("rows[1].kind", "DISCUSSION")
                        .param("rows[1].text", "Hai"))
                .andExpect(status().isSeeOther());
        stage.reread(id);
        mvc.perform(form().param("rows[0].kind", "DISCUSSION").param("rows[0].text", "Ba"))
                .andExpect(status().isSeeOther());
        assertThat(remarks.of(stage.reread(id))).extracting(RemarkView::text).containsExactly("Ba");
    }

    @Test
    void whatThePublicReadsIsChangedButNotTakenAway() throws Exception {
        stage.attach(id, stage.archivalText("Chương trình theo báo"));
        stage.reread(id);
        mvc.perform(form().param("rows[0].kind", "DISCUSSION").param("rows[0].text", "Một"))
                .andExpect(status().isSeeOther());
        stage.reread(id);
        stage.hold(id);
        stage.reread(id);

        mvc.perform(form().param("rows[0].kind", "DISCUSSION").param("rows[0].text", "Hai"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("sửa được nhưng không bỏ được")));
    }

    @Test
    void theOfficeOfThatDayStaysWhenThePersonHasAnother() throws Exception {
        stage.attach(id, stage.archivalText("Chương trình theo báo"));
        stage.reread(id);
        mvc.perform(form().param("rows[0].kind", "DIRECTIVE")
                        .param("rows[0].who", "Nguyễn Văn An")
                        .param("rows[0].text", "Chương trình phải cụ thể"))
                .andExpect(status().isSeeOther());
        stage.reread(id);
        stage.hold(id);
        stage.people.movedOn(stage.an, "Phó Bí thư Tỉnh ủy", stage.front);

        mvc.perform(get("/hoi-nghi/" + stage.reread(id).slug()))
                .andExpect(content().string(containsString(", Chủ tịch UBND tỉnh")))
                .andExpect(content().string(not(containsString("Phó Bí thư Tỉnh ủy"))));
    }

    @Test
    void otherAgenciesDoNotSeeThePlan() throws Exception {
        var stranger = stage.signedIn.coordinatorOf(stage.agencies.agency("Sở khác"));
        mvc.perform(get("/staff/conferences/" + id + "/remarks").with(as(stranger)))
                .andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder form() {
        return post("/staff/conferences/" + id + "/remarks")
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("version", String.valueOf(stage.get(id).version()));
    }
}
