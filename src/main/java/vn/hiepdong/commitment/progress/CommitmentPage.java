package vn.hiepdong.commitment.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;

/**
 * One commitment as the staff see it, with what this reader may do.
 *
 * @param firstDueOn what was signed, where another day was agreed since; null else
 */
record CommitmentPage(
        long id,
        long programmeId,
        String programmeTitle,
        int number,
        String statement,
        CommitmentKind kind,
        String recurrence,
        String output,
        LocalDate dueOn,
        LocalDate firstDueOn,
        LocalDate completedOn,
        CommitmentState state,
        DueStatus status,
        List<DatedName> leads,
        List<DatedName> supports,
        List<DatedName> monitors,
        List<DatedName> implementers,
        List<Happening> happenings,
        May may) {

    /** @param answerable ids of the entries that this reader's party may answer */
    record May(boolean report, boolean pause, boolean turn, List<Long> answerable, List<Long> voidable) {}

    static CommitmentPage of(Commitment commitment, DueStatus status, List<Happening> happenings, May may) {
        var day = commitment.programme().namesOn();
        return new CommitmentPage(
                commitment.id(),
                commitment.programme().id(),
                commitment.programme().title(),
                commitment.number(),
                commitment.statement(),
                commitment.kind(),
                commitment.recurrence(),
                commitment.output(),
                commitment.dueOn(),
                Objects.equals(commitment.firstDueOn(), commitment.dueOn()) ? null : commitment.firstDueOn(),
                commitment.completedOn(),
                commitment.state(),
                status,
                names(commitment, AssignmentRole.LEAD, day),
                names(commitment, AssignmentRole.SUPPORT, day),
                names(commitment, AssignmentRole.MONITOR, day),
                names(commitment, AssignmentRole.IMPLEMENTER, day),
                happenings,
                may);
    }

    private static List<DatedName> names(Commitment commitment, AssignmentRole role, LocalDate day) {
        return commitment.agencies(role).stream()
                .map(agency -> agency.printedOn(day))
                .toList();
    }
}
