package vn.hiepdong.commitment.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.commitment.progress.ACommitmentUnderWay;
import vn.hiepdong.web.time.DayText;

/** The lead asks for another due date and another party decides; the first one stays for ever (invariant 5). */
class DeadlineStaffControllerTests extends ACommitmentUnderWay {

    private static final LocalDate FIRST = LocalDate.of(LocalDate.now().getYear(), 12, 31);
    private static final LocalDate LATER = FIRST.plusMonths(3);

    @Test
    void anotherPartyAgreesAndTheFirstDayStaysBesideTheNewOne() throws Exception {
        ask(LATER, "Thiếu giảng viên").andExpect(status().isSeeOther());
        assertThat(commitment().dueOn()).isEqualTo(FIRST);
        assertThat(publicPage().text()).contains("Xin điều chỉnh thời hạn", "Thiếu giảng viên", "chờ trả lời");

        decide("CONFIRMED", "").andExpect(status().isSeeOther());

        assertThat(commitment().dueOn()).isEqualTo(LATER);
        assertThat(commitment().firstDueOn()).isEqualTo(FIRST);
        assertThat(publicPage().text()).contains(DayText.print(LATER), "hạn đầu đã ký: " + DayText.print(FIRST));
    }

    @Test
    void whatIsNotAgreedChangesNothingAndSaysWhy() throws Exception {
        ask(LATER, "Thiếu giảng viên");
        decide("DISPUTED", "").andExpect(status().isUnprocessableContent());
        decide("DISPUTED", "Đã có giảng viên của trường chính trị").andExpect(status().isSeeOther());

        assertThat(commitment().dueOn()).isEqualTo(FIRST);
        assertThat(publicPage().text()).contains("Đã có giảng viên của trường chính trị");
        decide("CONFIRMED", "").andExpect(content().string(containsString("đã được trả lời")));
    }

    @Test
    void theLeadsOwnSideDecidesNothing() throws Exception {
        ask(LATER, "Thiếu giảng viên");
        send(lead, decision(), "stance", "CONFIRMED").andExpect(status().isForbidden());
        send(host, decision(), "stance", "CONFIRMED").andExpect(status().isForbidden());
        send(other, "/deadlines", "due", DayText.print(LATER), "reason", "Bên kia")
                .andExpect(status().isForbidden());
        assertThat(page(host).select("a[href$=/decision]")).isEmpty();
        assertThat(page(other).select("a[href$=/decision]")).hasSize(1);
    }

    @Test
    void askedForWhenItWasOverItSaysSo() throws Exception {
        jdbc.sql("update commitment set due_on = current_date - 10, first_due_on = current_date - 10 where id = ?")
                .param(id)
                .update();
        ask(LocalDate.now().plusDays(30), "Chưa xong").andExpect(status().isSeeOther());
        assertThat(publicPage().text()).contains("xin sau hạn");
    }

    @Test
    void oneAtATimeForAnotherDayThatIsToCome() throws Exception {
        ask(FIRST, "Như cũ").andExpect(content().string(containsString("Đây chính là hạn hiện nay")));
        ask(LocalDate.now().minusDays(1), "Hôm qua").andExpect(content().string(containsString("Hạn mới đã qua")));
        ask(LATER, "Một").andExpect(status().isSeeOther());
        ask(LATER.plusDays(1), "Hai").andExpect(content().string(containsString("đang chờ trả lời")));
    }

    private ResultActions ask(LocalDate due, String reason) throws Exception {
        return send(lead, "/deadlines", "due", DayText.print(due), "reason", reason);
    }

    private ResultActions decide(String stance, String text) throws Exception {
        return send(other, decision(), "stance", stance, "text", text);
    }

    private String decision() {
        return "/deadlines/"
                + jdbc.sql("select max(id) from deadline_change where commitment_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                + "/decision";
    }
}
