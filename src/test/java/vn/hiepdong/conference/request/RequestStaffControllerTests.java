package vn.hiepdong.conference.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.task.AConferenceHeld;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** A request of the front to the committee: answered by it, closed by the front and by nobody else (rows R18 R24). */
class RequestStaffControllerTests extends AConferenceHeld {

    private static final String TODAY = DayText.print(LocalDate.now());

    private long request;

    @BeforeEach
    void aRequest() {
        request = material.said(conference, "REQUEST", "Sớm bố trí kinh phí", front, committee);
        forget();
    }

    @Test
    void openUntilItIsAnswered() throws Exception {
        assertThat(shown()).contains("mở, chưa trả lời");
        assertThat(page(keeper, "").select("#remark-" + request + " .actions a").eachText())
                .contains("Trả lời")
                .doesNotContain("Đóng đề nghị");
        assertThat(page(host, "").select("#remark-" + request + " .actions a").eachText())
                .doesNotContain("Trả lời", "Đóng đề nghị");

        reply(keeper, "Đã bố trí 2 tỷ đồng").andExpect(redirectedUrl(here() + "#remark-" + request));
        assertThat(shown())
                .contains("đã trả lời", "Đã bố trí 2 tỷ đồng", TODAY, "Ủy ban nhân dân tỉnh Giao")
                .doesNotContain("chưa trả lời");
        assertThat(page(host, "").select("#remark-" + request + " .actions a").eachText())
                .contains("Đóng đề nghị");
    }

    @Test
    void closedByWhoMadeItWhoIsSatisfied() throws Exception {
        reply(keeper, "Đã bố trí");
        close(host, "CONFIRMED", "").andExpect(redirectedUrl(here() + "#remark-" + request));

        assertThat(shown()).contains("đã đóng – đồng ý", "Ủy ban Mặt trận Tổ quốc tỉnh Giao");
        assertThat(page(host, "").select(".actions a").eachText()).doesNotContain("Trả lời", "Đóng đề nghị");
        reply(keeper, "Nói thêm").andExpect(content().string(containsString("Đề nghị này đã đóng")));
        close(host, "CONFIRMED", "").andExpect(content().string(containsString("Đề nghị này đã đóng")));
    }

    @Test
    void orClosedWithADifferentViewWhichNeedsWords() throws Exception {
        reply(keeper, "Đã bố trí");
        close(host, "DISPUTED", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi bên mình còn ý kiến gì khác")));
        close(host, "", "").andExpect(content().string(containsString("Hãy chọn ý kiến của bên mình")));
        close(host, "DISPUTED", "Mới đủ một nửa").andExpect(status().isSeeOther());

        assertThat(shown()).contains("đã đóng – còn ý kiến khác", "Đã bố trí", "Mới đủ một nửa");
    }

    @Test
    void nobodyElseAnswersAndNobodyIsSatisfiedWithHimself() throws Exception {
        reply(host, "Tự trả lời").andExpect(status().isForbidden());
        reply(stranger, "Việc người khác").andExpect(status().isForbidden());
        close(host, "CONFIRMED", "").andExpect(status().isNotFound());
        reply(keeper, "Đã bố trí");
        close(keeper, "CONFIRMED", "").andExpect(status().isForbidden());
        close(party, "CONFIRMED", "").andExpect(status().isForbidden());
        ask(party, way() + "/closing").andExpect(status().isForbidden());
    }

    @Test
    void whoStandsAboveBothClosesForNeither() throws Exception {
        var other = agencies.agencyUnder(committee, "Sở Tài chính tỉnh Giao");
        request = material.said(conference, "REQUEST", "Cấp kinh phí", department, other);
        reply(signedIn.coordinatorOf(other), "Đã cấp").andExpect(status().isSeeOther());

        close(keeper, "CONFIRMED", "").andExpect(status().isForbidden());
        close(signedIn.coordinatorOf(department), "CONFIRMED", "").andExpect(status().isSeeOther());
    }

    @Test
    void whoAsksAnAgencyBelowIsNotSatisfiedWithWhatThatPersonTypedForIt() throws Exception {
        request = material.said(conference, "REQUEST", "Báo cáo biên chế", committee, department);
        reply(keeper, "Thay Sở ghi lại").andExpect(status().isSeeOther());
        close(keeper, "CONFIRMED", "").andExpect(status().isForbidden());

        reply(signedIn.coordinatorOf(department), "Đã báo cáo").andExpect(status().isSeeOther());
        close(keeper, "CONFIRMED", "").andExpect(status().isSeeOther());
    }

    @Test
    void whereNobodyIsNamedTheKeeperOfTheConferenceCloses() throws Exception {
        request = material.said(conference, "REQUEST", "Sửa nhà văn hóa", null, committee);
        reply(keeper, "Đã sửa");
        close(host, "CONFIRMED", "").andExpect(status().isSeeOther());
    }

    @Test
    void theDayLiesBetweenTheConferenceAndToday() throws Exception {
        for (var day : new LocalDate[] {DAY.minusDays(1), LocalDate.now().plusDays(1)}) {
            send(keeper, way() + "/replies", "text", "Đã bố trí", "repliedOn", DayText.print(day))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Ngày trả lời từ ngày họp")));
        }
        send(keeper, way() + "/replies", "text", "", "repliedOn", "32/13/2026")
                .andExpect(content()
                        .string(allOf(
                                containsString("Hãy ghi trả lời."),
                                containsString("Ngày chưa đúng"),
                                containsString("32/13/2026"))));
    }

    @Test
    void aReplyThatCameMeanwhileIsReadFirst() throws Exception {
        reply(keeper, "Đã bố trí");
        var read = last();
        reply(keeper, "Bố trí thêm");
        send(host, way() + "/closing", "version", String.valueOf(read), "stance", "CONFIRMED", "text", "Tốt")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Tốt")));
    }

    @Test
    void aDoubleClickMakesOneReply() throws Exception {
        var key = Submissions.newKey();
        for (var click = 0; click < 2; click++) {
            send(form(keeper, way() + "/replies", "text", "Đã bố trí", "repliedOn", TODAY)
                            .with(posted -> {
                                posted.setParameter("submissionKey", key);
                                return posted;
                            }))
                    .andExpect(status().isSeeOther());
        }
        assertThat(ids("select id from request_reply where remark_id = " + request))
                .hasSize(1);
    }

    @Test
    void onlyARequestOfAConferenceThatWasHeldIsAnswered() throws Exception {
        var directive = material.said(conference, "DIRECTIVE", "Làm ngay", front, null);
        ask(keeper, "/remarks/" + directive + "/replies/new").andExpect(status().isNotFound());
        jdbc.sql("update conference set status = 'PLANNED', announced = true where id = ?")
                .param(conference.id())
                .update();
        ask(keeper, way() + "/replies/new").andExpect(status().isNotFound());
        assertThat(read("/hoi-nghi/" + conference.slug()).text()).doesNotContain("Sớm bố trí kinh phí");
    }

    private ResultActions reply(SignedInAccount me, String text) throws Exception {
        return send(me, way() + "/replies", "text", text, "repliedOn", TODAY);
    }

    private ResultActions close(SignedInAccount me, String stance, String text) throws Exception {
        return send(me, way() + "/closing", "version", String.valueOf(last()), "stance", stance, "text", text);
    }

    private long last() {
        return ids("select coalesce(max(id), 0) from request_reply where remark_id = " + request)
                .get(0);
    }

    private String shown() throws Exception {
        return read("/hoi-nghi/" + conference.slug()).select(".remark").text();
    }

    private String way() {
        return "/remarks/" + request;
    }
}
