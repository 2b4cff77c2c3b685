package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report of a province on 30/05/2022: its register must come to each of these figures. */
class TallyTests {

    @Test
    void theReportOfAProvinceIsReproducedAndEverySumCloses() {
        var all = new ArrayList<Tally.Counted>();
        all.addAll(of(1_000, CommitmentState.COMPLETED, DueStatus.DONE_ON_TIME));
        all.addAll(of(14, CommitmentState.COMPLETED, DueStatus.DONE));
        all.addAll(of(146, CommitmentState.COMPLETED, DueStatus.DONE_LATE));
        all.addAll(of(80, CommitmentState.IN_PROGRESS, DueStatus.IN_TIME));
        all.addAll(of(8, CommitmentState.NOT_STARTED, DueStatus.DUE_SOON));
        all.addAll(of(102, CommitmentState.IN_PROGRESS, DueStatus.NO_DEADLINE));
        all.addAll(of(21, CommitmentState.NOT_STARTED, DueStatus.SILENT));
        all.addAll(of(16, CommitmentState.RETURNED, DueStatus.OVERDUE));

        var tally = Tally.of(all);

        assertThat(tally.total()).isEqualTo(1_387);
        assertThat(tally.done()).isEqualTo(1_160);
        assertThat(tally.doneInTime()).isEqualTo(1_014);
        assertThat(tally.doneLate()).isEqualTo(146);
        assertThat(tally.open()).isEqualTo(227);
        assertThat(tally.withinTime()).isEqualTo(211);
        assertThat(tally.withoutDeadline()).isEqualTo(123);
        assertThat(tally.silent()).isEqualTo(21);
        assertThat(tally.overdue()).isEqualTo(16);
    }

    @Test
    void pausedOnesAreOpenAndWhatWasCancelledOrCarriedOverLeavesTheTotal() {
        var tally = Tally.of(List.of(
                new Tally.Counted(CommitmentState.PAUSED, DueStatus.CLOSED_OTHER),
                new Tally.Counted(CommitmentState.CANCELLED, DueStatus.CLOSED_OTHER),
                new Tally.Counted(CommitmentState.CARRIED_OVER, DueStatus.CLOSED_OTHER),
                new Tally.Counted(CommitmentState.SUBMITTED, DueStatus.IN_TIME)));

        assertThat(tally.total()).isEqualTo(2);
        assertThat(tally.open()).isEqualTo(2);
        assertThat(tally.paused()).isEqualTo(1);
        assertThat(tally.cancelled()).isEqualTo(1);
        assertThat(tally.carriedOver()).isEqualTo(1);
    }

    private static List<Tally.Counted> of(int times, CommitmentState state, DueStatus status) {
        return Collections.nCopies(times, new Tally.Counted(state, status));
    }
}
