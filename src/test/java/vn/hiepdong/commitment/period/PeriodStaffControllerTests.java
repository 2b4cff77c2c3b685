package vn.hiepdong.commitment.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.progress.ACommitmentUnderWay;
import vn.hiepdong.web.form.Submissions;

/** A commitment that falls due each quarter of last year, from period to period until its programme ends. */
class PeriodStaffControllerTests extends ACommitmentUnderWay {

    private final int year = LocalDate.now().getYear() - 1;

    @BeforeEach
    void dueEachQuarterOfLastYear() {
        jdbc.sql("update programme set period_from = make_date(:y, 1, 1), period_to = make_date(:y, 12, 31),"
                        + " signed_on = make_date(:y, 1, 5), effective_from = make_date(:y, 1, 5) where id = :id")
                .param("y", year)
                .param("id", programme.id())
                .update();
        jdbc.sql("update commitment set kind = 'RECURRING', period = 'QUARTERLY', recurrence = 'mỗi quý một lần',"
                        + " target = 100, target_unit = 'người',"
                        + " first_due_on = make_date(:y, 3, 31), due_on = make_date(:y, 3, 31) where id = :id")
                .param("y", year)
                .param("id", id)
                .update();
        forget();
    }

    @Test
    void aConfirmedClaimKeepsThePeriodAndGoesOnToTheNext() throws Exception {
        done("28/03", "40");
        assertThat(commitment().state()).isEqualTo(CommitmentState.IN_PROGRESS);
        assertThat(commitment().dueOn()).isEqualTo(LocalDate.of(year, 6, 30));
        assertThat(commitment().firstDueOn()).isEqualTo(LocalDate.of(year, 3, 31));
        assertThat(commitment().completedOn()).isNull();
        assertThat(commitment().reached()).isNull();

        done("05/07", "90");
        assertThat(commitment().dueOn()).isEqualTo(LocalDate.of(year, 9, 30));
        for (var page : new String[] {page(other).text(), publicPage().text()}) {
            assertThat(page)
                    .contains("Kỳ 1, đến hạn 31/03/" + year + ": xong đúng hạn.")
                    .contains("Kỳ 2, đến hạn 30/06/" + year + ": xong trễ hạn.")
                    .contains("mỗi quý một lần", "kỳ 3/4")
                    .contains("40 / 100 người", "90 / 100 người", "0 / 100 người (đạt 0%)")
                    .doesNotContain("hạn đầu");
        }
        assertThat(publicPage().select(".status-sentence").text()).startsWith("Kỳ 3/4: Đã quá hạn 30/09/" + year);
    }

    @Test
    void theLastConfirmationCompletesIt() throws Exception {
        done("28/03", "");
        done("28/06", "");
        done("28/09", "");
        done("31/12", "100");
        assertThat(commitment().state()).isEqualTo(CommitmentState.COMPLETED);
        assertThat(commitment().completedOn()).isEqualTo(LocalDate.of(year, 12, 31));
        assertThat(commitment().dueOn()).isEqualTo(LocalDate.of(year, 12, 31));
        assertThat(publicPage().text())
                .contains("Đã hoàn thành ngày 31/12/" + year + ", đúng hạn", "100 / 100 người (đạt 100%)");
        mvc.perform(get("/cam-ket/" + id + ".json")).andExpect(content().json("""
                        {"period": "QUARTERLY", "periodNumber": 4, "periodCount": 4, "target": 100, "targetUnit": "người",
                         "reached": 100, "firstDueOn": "%d-03-31", "dueOn": "%d-12-31"}
                        """.formatted(year, year)));
    }

    @Test
    void aClaimThatIsReturnedDoesNotEndThePeriod() throws Exception {
        claim("28/03", "40");
        answer(other, "DISPUTED", "Chưa đủ").andExpect(status().isSeeOther());
        assertThat(commitment().state()).isEqualTo(CommitmentState.RETURNED);
        assertThat(commitment().dueOn()).isEqualTo(LocalDate.of(year, 3, 31));
        assertThat(commitment().periods()).isEmpty();
    }

    /** Of three parties one may come late: the claim before last is not what waits now. */
    @Test
    void anEarlierClaimIsNotConfirmedInPlaceOfTheOneThatWaits() throws Exception {
        var third = agencies.agency("Liên đoàn Lao động tỉnh Bước");
        jdbc.sql("insert into programme_party (id, programme_id, agency_id, role, must_sign, sort_order)"
                        + " values (nextval('programme_party_seq'), ?, ?, 'PARTY', true, 2)")
                .params(programme.id(), third.id())
                .update();
        done("28/03", "");
        var first = lastEntry();
        claim("28/06", "");
        var late = new SignedIn(jdbc).coordinatorOf(third);
        assertThat(page(late).select("#progress-" + first + " a[href$=/reply]")).isEmpty();
        send(late, "/progress/" + first + "/reply", "stance", "CONFIRMED", "text", "")
                .andExpect(content().string(containsString("đã trả lời báo cáo hoàn thành này")));
        assertThat(commitment().state()).isEqualTo(CommitmentState.SUBMITTED);
    }

    @Test
    void anotherDayForOnePeriodDoesNotMoveTheNext() throws Exception {
        jdbc.sql("update commitment set due_on = make_date(?, 4, 15) where id = ?")
                .params(year, id)
                .update();
        forget();
        assertThat(publicPage().text()).contains("hạn đầu đã ký: 31/03/" + year);
        done("10/04", "");
        assertThat(publicPage().text()).contains("Kỳ 1, đến hạn 15/04/" + year + ": xong đúng hạn.");
        assertThat(commitment().dueOn()).isEqualTo(LocalDate.of(year, 6, 30));
    }

    @Test
    void aFigureThatIsVoidedCountsNoMore() throws Exception {
        progress("10/02", "20");
        progress("10/03", "55");
        assertThat(commitment().reached()).isEqualByComparingTo("55");
        send(lead, "/progress/" + lastEntry() + "/voiding", "reason", "Đếm nhầm")
                .andExpect(status().isSeeOther());
        assertThat(commitment().reached()).isEqualByComparingTo("20");
        assertThat(publicPage().text()).contains("20 / 100 người (đạt 20%)");
        mvc.perform(get("/staff/commitments/" + id + "/progress/new").with(as(lead)))
                .andExpect(content().string(containsString("Chỉ tiêu của kỳ này: 20 / 100 người.")))
                .andExpect(content().string(containsString("Đã đạt, tính đến nay (người)")));
    }

    @Test
    void aCorrectedFirstDayMovesThePresentPeriod() throws Exception {
        done("28/03", "");
        send(
                        host,
                        "/correction",
                        "rows[0].id",
                        String.valueOf(id),
                        "rows[0].statement",
                        "Tập huấn cán bộ cơ sở",
                        "rows[0].kind",
                        "RECURRING",
                        "rows[0].period",
                        "QUARTERLY",
                        "rows[0].due",
                        "25/03/" + year,
                        "rows[0].output",
                        "Báo cáo",
                        "rows[0].lead",
                        "Sở Nội vụ tỉnh Bước",
                        "reason",
                        "Ghi nhầm ngày")
                .andExpect(status().isSeeOther());
        assertThat(commitment().firstDueOn()).isEqualTo(LocalDate.of(year, 3, 25));
        assertThat(commitment().dueOn()).isEqualTo(LocalDate.of(year, 6, 25));
    }

    private void done(String day, String figure) throws Exception {
        claim(day, figure);
        answer(other, "CONFIRMED", "").andExpect(status().isSeeOther());
    }

    private void claim(String day, String figure) throws Exception {
        said(day, figure, "true");
    }

    private void progress(String day, String figure) throws Exception {
        said(day, figure, "false");
    }

    private void said(String day, String figure, String claim) throws Exception {
        send(
                        lead,
                        "/progress",
                        "asOf",
                        day + "/" + year,
                        "text",
                        "Đã làm " + Submissions.newKey(),
                        "figure",
                        figure,
                        "claim",
                        claim)
                .andExpect(status().isSeeOther());
    }
}
