package vn.hiepdong.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import vn.hiepdong.web.form.Submissions;

/** A coordinator records who came: people, agencies with a count, guests outside the registry (rows D16 D17 D18 P33). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class AttendanceStaffControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Conferences conferences;

    private long id;

    @BeforeEach
    void aConference() {
        stage.set();
        id = stage.conference(Stage.past(), "Hội trường");
        stage.reread(id);
    }

    @Test
    void thoseWhoCamePrintInProtocolOrderWithTheirOffices() throws Exception {
        mvc.perform(form(
                        row(0, "DELEGATE", Stage.FRONT, "25"),
                        row(1, "CHAIR", "Nguyễn Văn An", ""),
                        row(2, "CO_CHAIR", "lê văn cường", ""),
                        row(3, "", "", "")))
                .andExpect(redirectedUrl("/staff/conferences/" + id));

        var printed = conferences.attendanceOf(stage.reread(id));
        assertThat(printed)
                .extracting(AttendanceView::role)
                .containsExactly(AttendanceRole.CO_CHAIR, AttendanceRole.DELEGATE);
        assertThat(printed.get(0).lines())
                .extracting(AttendanceView.Line::name, AttendanceView.Line::offices)
                .containsExactly(
                        tuple("Nguyễn Văn An", "Chủ tịch UBND tỉnh"), tuple("Lê Văn Cường", "Chủ tịch UBMTTQ tỉnh"));
        assertThat(printed.get(1).lines())
                .extracting(AttendanceView.Line::name, AttendanceView.Line::count)
                .containsExactly(tuple(Stage.FRONT, "25 người"));
        mvc.perform(get("/staff/conferences/" + id).with(as(stage.me)))
                .andExpect(content().string(allOf(containsString("Đồng chủ trì"), containsString("(25 người)"))));
    }

    @Test
    void anUnknownGuestIsRefused() throws Exception {
        mvc.perform(form(row(0, "GUEST", "Bà con thôn Đoài", "12")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("đánh dấu “khách mời ngoài danh mục”"),
                                containsString("id=\"rows-0--who-error\""),
                                containsString("value=\"12\""))));
    }

    @Test
    void anUnknownGuestIsTakenAsTypedWhenTicked() throws Exception {
        mvc.perform(form(row(0, "GUEST", "Bà con thôn Đoài", "12"), row -> row.param("rows[0].outsider", "true")))
                .andExpect(status().isSeeOther());

        assertThat(stage.reread(id).attendances())
                .extracting(Attendance::outsider, Attendance::headCount)
                .containsExactly(tuple("Bà con thôn Đoài", 12));
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByNumber() throws Exception {
        var other = stage.people.person("Nguyễn Văn An");

        mvc.perform(form(row(0, "CHAIR", "Nguyễn Văn An", "")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Nguyễn Văn An (#" + stage.an.id() + "), Chủ tịch UBND tỉnh"),
                                containsString("Nguyễn Văn An (#" + other.id() + ")"))));
        mvc.perform(form(row(0, "CHAIR", "Nguyễn Văn An (#" + other.id() + ")", "")))
                .andExpect(status().isSeeOther());

        assertThat(stage.reread(id).attendances().get(0).person().id()).isEqualTo(other.id());
        mvc.perform(get("/staff/conferences/" + id + "/attendance").with(as(stage.me)))
                .andExpect(content().string(containsString("value=\"Nguyễn Văn An (#" + other.id() + ")\"")));
    }

    @Test
    void aRowIsAddedRemovedAndMovedWithoutSaving() throws Exception {
        mvc.perform(form(row(0, "GUEST", "Một", ""), row -> row.param("addRow", "1")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("value=\"Một\""), containsString("name=\"rows[1].who\""))));
        mvc.perform(form(row(0, "GUEST", "Một", ""), row(1, "GUEST", "Hai", ""), row -> row.param("removeRow", "0")))
                .andExpect(content().string(allOf(containsString("value=\"Hai\""), not(containsString("\"Một\"")))));
        mvc.perform(form(row(0, "GUEST", "Một", ""), row(1, "GUEST", "Hai", ""), row -> row.param("moveRowUp", "1")))
                .andExpect(content().string(containsString("name=\"rows[0].who\" value=\"Hai\"")));

        assertThat(stage.reread(id).attendances()).isEmpty();
    }

    @Test
    void whoCameStaysEditableAfterTheConferenceWasHeld() throws Exception {
        stage.attach(id, stage.waitingText("Chương trình năm"));
        stage.hold(id);
        stage.reread(id);

        mvc.perform(form(row(0, "CHAIR", "Nguyễn Văn An", ""))).andExpect(status().isSeeOther());
    }

    @Test
    void aStaleTableShowsBothTexts() throws Exception {
        mvc.perform(post("/staff/conferences/" + id + "/attendance")
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", "99")
                        .param("rows[0].role", "CHAIR")
                        .param("rows[0].who", "Nguyễn Văn An"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Nguyễn Văn An")));
    }

    private interface Typing {
        void on(MockHttpServletRequestBuilder request);
    }

    private static Typing row(int number, String role, String who, String count) {
        return request -> request.param("rows[" + number + "].role", role)
                .param("rows[" + number + "].who", who)
                .param("rows[" + number + "].headCount", count);
    }

    private MockHttpServletRequestBuilder form(Typing... typed) {
        var request = post("/staff/conferences/" + id + "/attendance")
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("version", String.valueOf(stage.get(id).version()));
        for (var typing : typed) {
            typing.on(request);
        }
        return request;
    }
}
