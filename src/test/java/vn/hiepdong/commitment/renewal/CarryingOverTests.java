package vn.hiepdong.commitment.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.commitment.CommitmentState;

/** What the signing of the next programme does to the commitments of the one before, and that nothing else does it. */
class CarryingOverTests extends APromiseOfLastYear {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stood       | in the draft | when it is signed
            NOT_STARTED   | KEPT         | CARRIED_OVER
            IN_PROGRESS   | KEPT         | CARRIED_OVER
            RETURNED      | KEPT         | CARRIED_OVER
            PAUSED        | KEPT         | CARRIED_OVER
            IN_PROGRESS   | CHANGED      | CARRIED_OVER
            SUBMITTED     | KEPT         | SUBMITTED
            COMPLETED     | KEPT         | COMPLETED
            CARRIED_OVER  | KEPT         | CARRIED_OVER
            IN_PROGRESS   | DROPPED      | CANCELLED
            PAUSED        | DROPPED      | CANCELLED
            SUBMITTED     | DROPPED      | SUBMITTED
            COMPLETED     | DROPPED      | COMPLETED
            COMPLETED     | DONE         | COMPLETED
            SUBMITTED     | DONE         | SUBMITTED
            """)
    void whatBecomesOfAnOldCommitment(CommitmentState stood, RenewalFate fate, CommitmentState becomes)
            throws Exception {
        stands(1, stood.name());
        var form = proposed(old);
        form.put("rows[0].fate", fate.name());
        form.put("rows[0].reason", "Hai bên thống nhất");
        if (fate == RenewalFate.CHANGED) {
            form.put("rows[0].statement", "Đối thoại với nhân dân ở từng xã");
        }
        var draft = renew(form);
        assertThat(states(old).get(0)).as("while the next one is a draft").isEqualTo(stood);

        sign(draft);

        assertThat(states(old).get(0)).isEqualTo(becomes);
    }

    @Test
    void theReasonIsReadByEverybodyAndLeadsToTheSuccessor() throws Exception {
        var form = proposed(old);
        form.put("rows[0].fate", "CHANGED");
        form.put("rows[0].statement", "Đối thoại ở từng xã");
        form.put("rows[0].reason", "Huyện không còn nữa");
        form.put("rows[1].fate", "DROPPED");
        form.put("rows[1].reason", "Trung ương đã giao nơi khác");
        var draft = renew(form);
        sign(draft);

        var successor = of(draft).get(0);
        var page = publicPage("/cam-ket/" + of(old).get(0).id());
        assertThat(page.select(".happenings").text())
                .contains("Chuyển sang “Chương trình phối hợp năm 2026”, nội dung 1.", "Huyện không còn nữa")
                .doesNotContain(keeper.login());
        assertThat(page.select("a[href='/cam-ket/" + successor.id() + "']")).isNotEmpty();
        assertThat(publicPage("/cam-ket/" + of(old).get(1).id())
                        .select(".happenings")
                        .text())
                .contains("Trung ương đã giao nơi khác");
        assertThat(publicPage("/cam-ket/" + successor.id()).select("main").text())
                .contains("Hứa lần đầu năm 2025, chuyển tiếp 1 lần.");
        assertThat(publicPage("/chuong-trinh/" + draft.slug()).select("main").text())
                .contains("Hứa lần đầu năm 2025, chuyển tiếp 1 lần.", "Năm trước");
    }

    @Test
    void whatWasTakenOutOfTheDraftAgainStaysAsItWas() throws Exception {
        var draft = renew(proposed(old));
        jdbc.sql("delete from commitment_assignment where programme_id = ?")
                .param(draft.id())
                .update();
        jdbc.sql("delete from commitment where programme_id = ? and number > 1")
                .param(draft.id())
                .update();
        sign(draft);

        assertThat(states(old))
                .containsExactly(
                        CommitmentState.CARRIED_OVER, CommitmentState.NOT_STARTED, CommitmentState.NOT_STARTED);
    }

    @Test
    void aDraftThatIsCancelledLeavesTheOldOnesAsTheyAreAndMayBeMadeAgain() throws Exception {
        var draft = renew(proposed(old));
        send("/staff/programmes/" + draft.id() + "/cancellation", Map.of("reason", "Lập lại"), keeper)
                .andReturn();

        assertThat(states(old)).containsOnly(CommitmentState.NOT_STARTED);
        sign(renew(proposed(old)));
        assertThat(states(old)).containsOnly(CommitmentState.CARRIED_OVER);
    }
}
