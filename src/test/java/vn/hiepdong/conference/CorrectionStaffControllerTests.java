package vn.hiepdong.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** What was held or signed and recorded wrongly is put right; what stood there before stays readable. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class CorrectionStaffControllerTests {

    private static final String REALLY = DayText.print(LocalDate.now().minusDays(9));

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    private long id;
    private long signing;
    private Programme text;

    @BeforeEach
    void aConferenceThatWasHeld() {
        stage.set();
        id = stage.conference(Stage.past(), "Hội trường");
        text = stage.waitingText("Chương trình năm");
        signing = stage.attach(id, text);
        stage.sign(id, signing, stage.signedBy(stage.committee, stage.an), stage.signedBy(stage.front, stage.cuong));
        stage.hold(id);
        stage.reread(id);
    }

    @Test
    void theTextsAreSignedOnTheDayThatWasPutRight() throws Exception {
        mvc.perform(ofTheDay(REALLY, "Gõ nhầm ngày")).andExpect(status().isSeeOther());

        var day = DayText.parse(REALLY).orElseThrow();
        assertThat(stage.reread(id).startsOn()).isEqualTo(day);
        assertThat(stage.reread(text).signedOn()).isEqualTo(day);
        assertThat(stage.reread(text).effectiveFrom()).isEqualTo(day);
        mvc.perform(get("/hoi-nghi/" + stage.get(id).slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Đính chính"),
                                containsString(Stage.past()),
                                containsString(REALLY),
                                containsString("Gõ nhầm ngày"))));
    }

    @Test
    void aReasonIsNeededAndSomethingToPutRight() throws Exception {
        mvc.perform(ofTheDay(REALLY, ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"" + REALLY + "\"")));
        mvc.perform(ofTheDay(Stage.past(), "Không đổi gì"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa có gì thay đổi")));
        mvc.perform(ofTheDay(Stage.coming(), "Sẽ họp"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không thể ở sau hôm nay")));
    }

    @Test
    void theSignatoriesMustHaveHeldTheirOfficesOnThatDay() throws Exception {
        mvc.perform(ofTheDay("01/01/1990", "Gõ nhầm năm"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không giữ chức vụ “Chủ tịch UBND tỉnh”")));
        assertThat(DayText.print(stage.reread(id).startsOn())).isEqualTo(Stage.past());
    }

    @Test
    void theNumberOfASignedTextIsPutRight() throws Exception {
        mvc.perform(post(pageOfText())
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", String.valueOf(stage.get(id).version()))
                        .param("documentNumber", "02/CTrPH")
                        .param("effectiveFrom", REALLY)
                        .param("reason", "Theo bản giấy"))
                .andExpect(status().isSeeOther());

        assertThat(stage.reread(id).signing(signing).documentNumber()).isEqualTo("02/CTrPH");
        assertThat(DayText.print(stage.reread(text).effectiveFrom())).isEqualTo(REALLY);
        mvc.perform(get("/staff/conferences/" + id).with(as(stage.me)))
                .andExpect(content().string(allOf(containsString("02/CTrPH"), containsString("Theo bản giấy"))));
    }

    @Test
    void whoReallySignedIsPutRight() throws Exception {
        mvc.perform(get(pageOfText()).with(as(stage.me)))
                .andExpect(content().string(allOf(containsString("Nguyễn Văn An"), containsString(Stage.FRONT))));
        mvc.perform(ofTheSignatory("Lê Văn Cường", "Theo bản giấy"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không có chức vụ nào tại " + Stage.COMMITTEE)));
        assertThat(signatory().person().name()).isEqualTo("Nguyễn Văn An");

        mvc.perform(ofTheSignatory("Trần Thị Bình", "Theo bản giấy")).andExpect(status().isSeeOther());

        assertThat(signatory().person().name()).isEqualTo("Trần Thị Bình");
        assertThat(signatory().title()).isEqualTo("Phó Chủ tịch UBND tỉnh");
        mvc.perform(get("/hoi-nghi/" + stage.get(id).slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Người ký thay mặt " + Stage.COMMITTEE),
                                containsString("Nguyễn Văn An, Chủ tịch UBND tỉnh"),
                                containsString("Trần Thị Bình, Phó Chủ tịch UBND tỉnh (KT.)"))));
    }

    private Signature signatory() {
        return stage.reread(id).signing(signing).lineOf(stage.committee).orElseThrow();
    }

    private String pageOfText() {
        return "/staff/conferences/" + id + "/signings/" + signing + "/correction";
    }

    private MockHttpServletRequestBuilder ofTheSignatory(String name, String reason) {
        return post(pageOfText())
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("version", String.valueOf(stage.get(id).version()))
                .param("lines[0].agency", stage.committee.id().toString())
                .param("lines[0].signatory", name)
                .param("lines[0].capacity", "KT")
                .param("reason", reason);
    }

    @Test
    void aPlannedConferenceIsEditedNotCorrected() throws Exception {
        id = stage.conference(Stage.coming(), "Hội trường");
        stage.reread(id);
        mvc.perform(ofTheDay(REALLY, "Gõ nhầm ngày"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chỉ đính chính hội nghị đã tổ chức")));
    }

    @Test
    void othersReadItAndPutNothingRight() throws Exception {
        var other = stage.signedIn.coordinatorOf(stage.front);
        mvc.perform(get("/staff/conferences/" + id + "/correction").with(as(other)))
                .andExpect(status().isForbidden());
        mvc.perform(ofTheDay(REALLY, "Gõ nhầm ngày").with(as(other))).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder ofTheDay(String day, String reason) {
        return post("/staff/conferences/" + id + "/correction")
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("version", String.valueOf(stage.get(id).version()))
                .param("startsOn", day)
                .param("reason", reason);
    }
}
