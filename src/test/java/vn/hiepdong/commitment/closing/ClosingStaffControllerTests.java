package vn.hiepdong.commitment.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.renewal.APromiseOfLastYear;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.web.form.Submissions;

/** The final review of a programme in one table on one page, and what the public reads of it (row R09). */
class ClosingStaffControllerTests extends APromiseOfLastYear {

    @Test
    void aProgrammeIsClosedInOneTable() throws Exception {
        reviewed("ANNUAL");
        stands(1, "COMPLETED");
        var form = filled();
        form.put("rows[0].result", "Đối thoại 12 buổi, trả lời 340 ý kiến");
        form.put("rows[1].decision", "CARRY_OVER");
        form.put("rows[2].decision", "CANCEL");
        form.put("rows[2].reason", "Đã có đề án riêng");
        form.put("close", "true");

        post(form).andExpect(status().isSeeOther());

        assertThat(states(old))
                .containsExactly(CommitmentState.COMPLETED, CommitmentState.CARRIED_OVER, CommitmentState.CANCELLED);
        var closed = programmes.get(old.id());
        assertThat(closed.status()).isEqualTo(ProgrammeStatus.COMPLETED);
        assertThat(closed.completedOn()).hasToString("2025-12-20");
        var page = publicPage("/chuong-trinh/" + old.slug());
        assertThat(page.select("main").text()).contains("đã tổng kết ngày 20/12/2025");
        var result = publicPage("/chuong-trinh/" + old.slug() + "/ket-qua")
                .select("main")
                .text();
        assertThat(result)
                .contains("3 nội dung: đã xong 1 (1 đúng hạn, 0 trễ), chuyển sang chương trình sau 1, hủy 1.")
                .contains("Đối thoại 12 buổi, trả lời 340 ý kiến");
        assertThat(publicPage("/cam-ket/" + of(old).get(2).id()).text()).contains("Đã có đề án riêng");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # review  | first     | second       | third        | is it closed
            ANNUAL    | COMPLETED | CARRIED_OVER | CANCELLED    | yes
            ANNUAL    | COMPLETED | COMPLETED    | COMPLETED    | yes
            ANNUAL    | COMPLETED | COMPLETED    | SUBMITTED    | Nội dung 3 “Tuyên truyền pháp luật” còn mở (chờ xác nhận).
            ANNUAL    | COMPLETED | COMPLETED    | IN_PROGRESS  | Nội dung 3 “Tuyên truyền pháp luật” còn mở (đang thực hiện).
            ANNUAL    | COMPLETED | PAUSED       | CANCELLED    | Nội dung 2 “Giám sát việc phục vụ” còn mở (tạm dừng).
            HALF_YEAR | COMPLETED | COMPLETED    | COMPLETED    | Chưa có hội nghị tổng kết
            FINAL     | COMPLETED | COMPLETED    | COMPLETED    | Chưa có hội nghị tổng kết
            none      | COMPLETED | COMPLETED    | COMPLETED    | Chưa có hội nghị tổng kết
            planned   | COMPLETED | COMPLETED    | COMPLETED    | Chưa có hội nghị tổng kết
            """)
    void whenItMayBeClosed(String review, String first, String second, String third, String closed) throws Exception {
        switch (review) {
            case "none" -> {}
            case "planned" ->
                material.reviewed(conferences.planned("Sẽ họp", "2026-01-20", true, committee), old, 2025);
            default -> reviewed(review);
        }
        stands(1, first);
        stands(2, second);
        stands(3, third);
        var form = filled();
        form.put("close", "true");

        var answer = post(form);

        if (closed.equals("yes")) {
            answer.andExpect(status().isSeeOther());
            assertThat(programmes.get(old.id()).completed()).isTrue();
        } else {
            answer.andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString(closed)));
            assertThat(programmes.get(old.id()).completed()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind            | review | closes it
            PERIOD_PROGRAMME  | ANNUAL | no
            PERIOD_PROGRAMME  | FINAL  | yes
            TERM_REGULATION   | FINAL  | yes
            ANNUAL_PLAN       | ANNUAL | yes
            ANNUAL_PLAN       | FINAL  | no
            THEMATIC          | ANNUAL | no
            """)
    void whichReviewCloses(String kind, String review, String closes) throws Exception {
        jdbc.sql("update programme set kind = ? where id = ?")
                .params(kind, old.id())
                .update();
        reviewed(review);
        assertThat(page(address(), keeper).select("button[name=close]")).hasSize(closes.equals("yes") ? 1 : 0);
    }

    @Test
    void resultsAreKeptBeforeTheReviewAndDecisionsWaitForIt() throws Exception {
        var form = filled();
        form.put("rows[0].result", "Đang tổng hợp");
        post(form).andExpect(status().isSeeOther());
        assertThat(page(address(), keeper).select("[name='rows[0].result']").text())
                .isEqualTo("Đang tổng hợp");
        assertThat(page(address(), keeper).select("[name$=.decision]")).isEmpty();
        assertThat(publicPage("/chuong-trinh/" + old.slug()).text()).doesNotContain("Đang tổng hợp");
        mvc.perform(get("/chuong-trinh/" + old.slug() + "/ket-qua")).andExpect(status().isNotFound());

        var early = filled();
        early.put("rows[0].decision", "CARRY_OVER");
        post(early)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("chưa quyết định được")));
    }

    @Test
    void aCancellationNeedsItsReasonAndAClaimIsAnsweredByTheOtherSide() throws Exception {
        reviewed("ANNUAL");
        stands(2, "SUBMITTED");
        var page = page(address(), keeper);
        assertThat(page.text()).contains("chờ một bên ký kết khác xác nhận hoặc trả lại");
        assertThat(page.select("[name='rows[1].decision']")).isEmpty();
        var form = filled();
        form.put("rows[0].decision", "CANCEL");
        form.put("rows[1].decision", "CARRY_OVER");
        post(form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi lý do hủy")))
                .andExpect(content().string(containsString("đang chờ xác nhận")));
        assertThat(states(old))
                .containsExactly(CommitmentState.NOT_STARTED, CommitmentState.SUBMITTED, CommitmentState.NOT_STARTED);
    }

    @Test
    void onlyTheKeepingSideClosesAndOnlyWhatIsSignedAndLive() throws Exception {
        mvc.perform(get(address()).with(as(party))).andExpect(status().isForbidden());
        send(address(), filled(), party).andExpect(status().isForbidden());
        send(address(), filled(), stranger).andExpect(status().isForbidden());
        var archival = programmeRows
                .programme("Năm 2018", committee)
                .period("2018-01-01", "2018-12-31")
                .signed("2018-03-01", null)
                .archival()
                .between(committee, front)
                .save();
        mvc.perform(get("/staff/programmes/" + archival.id() + "/closing").with(as(keeper)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDoubleClickIsOneClosingAndAStaleTableIsNotTaken() throws Exception {
        reviewed("ANNUAL");
        var form = filled();
        form.put("rows[0].decision", "CARRY_OVER");
        var stale = filled();
        stale.put("rows[1].decision", "CARRY_OVER");
        post(form).andExpect(status().isSeeOther());
        post(form).andExpect(status().isSeeOther());
        jdbc.sql("update programme set version = version + 1 where id = ?")
                .param(old.id())
                .update();
        post(stale).andExpect(status().isConflict());
        assertThat(jdbc.sql("select count(*) from commitment_turn where programme_id = ?")
                        .param(old.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsClosedTakesNothingMore() throws Exception {
        close();
        post(filled())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã tổng kết")));
        for (var way : new String[] {"pause", "resumption", "cancellation"}) {
            send(
                            "/staff/commitments/" + of(old).get(0).id() + "/" + way,
                            Map.of(
                                    "reason",
                                    "Vì",
                                    "version",
                                    String.valueOf(of(old).get(0).version())),
                            keeper)
                    .andExpect(status().isUnprocessableContent());
        }
        assertThatThrownBy(() -> commitmentRows.commitment(old, 4, "Việc thêm sau", null, committee))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatIsClosedIsReadAsEverySignedTextIs() throws Exception {
        close();
        for (var page : new String[] {
            "/chuong-trinh",
            "/chuong-trinh?trang-thai=da-tong-ket",
            "/tim-kiem?q=phối hợp năm 2025",
            "/co-quan/" + committee.slug(),
            "/cam-ket?nam=2025"
        }) {
            assertThat(publicPage(page).select("main").text()).as(page).contains("Chương trình phối hợp năm 2025");
        }
        assertThat(publicPage("/tim-kiem?q=giám sát việc phục vụ")
                        .select("main")
                        .text())
                .contains("Giám sát việc phục vụ");
        mvc.perform(get("/staff/programmes/" + old.id()).with(as(stranger))).andExpect(status().isOk());
    }

    @Test
    void whatIsOverAndNotClosedSaysSo() throws Exception {
        assertThat(publicPage("/chuong-trinh/" + old.slug()).select("main").text())
                .contains("hết thời hạn", "chưa tổng kết");
        assertThat(page("/staff/programmes/" + old.id(), keeper).text()).contains("Đã hết thời hạn mà chưa tổng kết");
    }

    private void close() throws Exception {
        reviewed("ANNUAL");
        stands(1, "COMPLETED");
        stands(2, "CARRIED_OVER");
        stands(3, "CANCELLED");
        var form = filled();
        form.put("close", "true");
        post(form).andExpect(status().isSeeOther());
    }

    private void reviewed(String kind) {
        var meeting = conferences.held("Hội nghị tổng kết năm 2025", "2025-12-20", "Hội trường", committee);
        material.reviewed(meeting, old, 2025);
        jdbc.sql("update review set kind = ? where programme_id = ?")
                .params(kind, old.id())
                .update();
        forget();
    }

    private Map<String, String> filled() {
        forget();
        var form = new LinkedHashMap<String, String>();
        form.put("submissionKey", Submissions.newKey());
        form.put("version", String.valueOf(programmes.get(old.id()).version()));
        var all = of(old);
        for (var at = 0; at < all.size(); at++) {
            form.put("rows[" + at + "].id", all.get(at).id().toString());
            form.put("rows[" + at + "].result", "");
            form.put("rows[" + at + "].reason", "");
        }
        return form;
    }

    private ResultActions post(Map<String, String> form) throws Exception {
        return send(address(), form, keeper);
    }

    private String address() {
        return "/staff/programmes/" + old.id() + "/closing";
    }
}
