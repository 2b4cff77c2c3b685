package vn.hiepdong.commitment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** What the lead says, what the other side answers, and what both and the public read of it (invariant 6, row D30). */
class ProgressStaffControllerTests extends ACommitmentUnderWay {

    @Test
    void theLeadReportsAndEverybodyReads() throws Exception {
        report(lead, "Đã mở hai lớp", false).andExpect(status().isSeeOther());

        assertThat(commitment().state()).isEqualTo(CommitmentState.IN_PROGRESS);
        assertThat(publicPage().select(".happenings").text())
                .contains("Đã mở hai lớp", "Sở Nội vụ tỉnh Bước")
                .doesNotContain(lead.login());
    }

    @Test
    void aClaimIsConfirmedByTheOtherSideAndCountsAsOfItsDay() throws Exception {
        report(lead, "Đã xong cả bốn lớp", true).andExpect(status().isSeeOther());
        assertThat(commitment().state()).isEqualTo(CommitmentState.SUBMITTED);
        assertThat(publicPage().text()).contains("chờ một bên khác xác nhận");

        answer(other, "CONFIRMED", "").andExpect(status().isSeeOther());

        assertThat(commitment().state()).isEqualTo(CommitmentState.COMPLETED);
        assertThat(commitment().completedOn()).isEqualTo(LocalDate.now());
        assertThat(publicPage().text())
                .contains("Đã hoàn thành ngày", "đúng hạn", "Xác nhận", "Ủy ban Mặt trận Tổ quốc tỉnh Bước");
    }

    @Test
    void aClaimIsReturnedWithWordsAndBothTextsStay() throws Exception {
        report(lead, "Đã xong", true);
        answer(other, "DISPUTED", "").andExpect(status().isUnprocessableContent());
        answer(other, "DISPUTED", "Mới có ba lớp").andExpect(status().isSeeOther());

        assertThat(commitment().state()).isEqualTo(CommitmentState.RETURNED);
        assertThat(publicPage().text()).contains("Đã xong", "Trả lại", "Mới có ba lớp", "có ý kiến khác");

        report(lead, "Nay đã đủ bốn lớp", true).andExpect(status().isSeeOther());
        assertThat(commitment().state()).isEqualTo(CommitmentState.SUBMITTED);
    }

    @Test
    void nobodyConfirmsHimself() throws Exception {
        report(lead, "Đã xong", true);

        for (var own : List.of(lead, host, stranger)) {
            assertThat(page(own).select("a[href$=/reply]")).isEmpty();
            answer(own, "CONFIRMED", "").andExpect(status().isForbidden());
        }
        assertThat(commitment().state()).isEqualTo(CommitmentState.SUBMITTED);
        assertThat(page(other).select("a[href$=/reply]")).hasSize(1);
    }

    @Test
    void onlyTheLeadsStaffReport() throws Exception {
        report(host, "Cấp trên của bên chủ trì ghi thay", false).andExpect(status().isSeeOther());
        report(other, "Bên kia", false).andExpect(status().isForbidden());
        report(stranger, "Người ngoài", false).andExpect(status().isForbidden());
        assertThat(page(other).select("a[href$=/progress/new]")).isEmpty();
    }

    @Test
    void anotherViewOfAnEntryStandsBesideItWithoutMovingTheCommitment() throws Exception {
        report(lead, "Đã mở hai lớp", false);
        answer(other, "DISPUTED", "Chúng tôi chỉ biết một lớp").andExpect(status().isSeeOther());
        answer(other, "CONFIRMED", "").andExpect(content().string(containsString("Bên mình đã trả lời")));

        assertThat(commitment().state()).isEqualTo(CommitmentState.IN_PROGRESS);
        assertThat(publicPage().select(".reply").text()).contains("Chúng tôi chỉ biết một lớp");
    }

    @Test
    void aWrongEntryIsVoidedStruckThroughForThePartiesAndGoneForThePublic() throws Exception {
        report(lead, "Ghi nhầm sang việc khác", true);
        var entry = lastEntry();
        send(lead, "/progress/" + entry + "/voiding", "reason", "").andExpect(status().isUnprocessableContent());
        send(lead, "/progress/" + entry + "/voiding", "reason", "Nhầm việc").andExpect(status().isSeeOther());

        assertThat(commitment().state()).isEqualTo(CommitmentState.NOT_STARTED);
        assertThat(page(other).select(".struck").text()).contains("Ghi nhầm sang việc khác");
        assertThat(page(other).text()).contains("Nhầm việc");
        assertThat(publicPage().text()).doesNotContain("Ghi nhầm sang việc khác");
        assertThat(page(stranger).text()).doesNotContain("Ghi nhầm sang việc khác");
    }

    @Test
    void badInputIsSaidBesideItsField() throws Exception {
        send(lead, "/progress", "asOf", DayText.print(LocalDate.now().plusDays(1)), "text", "Việc")
                .andExpect(content().string(containsString("Ngày này chưa tới.")));
        send(lead, "/progress", "asOf", "31/12/2001", "text", "Việc")
                .andExpect(content().string(containsString("trước khi chương trình bắt đầu")));
        send(lead, "/progress", "asOf", DayText.print(LocalDate.now()), "text", "", "figure", "hai")
                .andExpect(status().isUnprocessableContent());
        send(lead, "/progress", "asOf", DayText.print(LocalDate.now()), "text", "Việc", "figure", "hai")
                .andExpect(content().string(containsString("Hãy gõ một số không âm")));
    }

    @Test
    void pausedResumedAndCancelledForAReasonThatEverybodyReads() throws Exception {
        send(other, "/pause", "reason", "Chờ kinh phí").andExpect(status().isForbidden());
        send(host, "/pause", "reason", "Chờ kinh phí").andExpect(status().isSeeOther());
        assertThat(commitment().state()).isEqualTo(CommitmentState.PAUSED);
        assertThat(publicPage().text()).contains("Đang tạm dừng", "Chờ kinh phí", "ngừng theo dõi");
        report(lead, "Vẫn làm", false).andExpect(status().isUnprocessableContent());

        send(host, "/resumption", "reason", "Đã có kinh phí").andExpect(status().isSeeOther());
        assertThat(commitment().state()).isEqualTo(CommitmentState.NOT_STARTED);
        send(host, "/cancellation", "reason", "Trùng với việc khác").andExpect(status().isSeeOther());
        assertThat(commitment().state()).isEqualTo(CommitmentState.CANCELLED);
        send(host, "/resumption", "reason", "Đổi ý").andExpect(content().string(containsString("không tạm dừng")));
    }

    @Test
    void aStaleFormIsNotTaken() throws Exception {
        var stale = commitment().version();
        report(lead, "Lần một", true);
        mvc.perform(post("/staff/commitments/" + id + "/progress")
                        .with(as(lead))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", String.valueOf(stale))
                        .param("asOf", DayText.print(LocalDate.now()))
                        .param("text", "Lần hai"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Lần hai")));
    }

    @Test
    void whatIsNotTrackedHasNoPage() throws Exception {
        jdbc.sql("update programme set status = 'READY_TO_SIGN', signed_on = null, effective_from = null where id = ?")
                .param(programme.id())
                .update();
        forget();
        mvc.perform(get("/cam-ket/" + id)).andExpect(status().isNotFound());
        mvc.perform(get("/staff/commitments/" + id).with(as(host))).andExpect(status().isNotFound());
    }

    @Test
    void otherProgramsReadItAsJson() throws Exception {
        report(lead, "Đã xong", true);
        mvc.perform(get("/cam-ket/" + id + ".json")).andExpect(content().json("""
                        {"statement": "Tập huấn cán bộ cơ sở", "state": "SUBMITTED", "leads": ["Sở Nội vụ tỉnh Bước"],
                         "events": [{"kind": "CLAIM", "text": "Đã xong"}]}
                        """));
    }
}
