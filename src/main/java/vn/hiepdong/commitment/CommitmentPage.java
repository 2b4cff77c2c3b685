package vn.hiepdong.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hiepdong.agency.DatedName;

/**
 * One commitment as the staff see it, with what this reader may do.
 *
 * @param called "Nội dung 3"
 * @param origin of a task; null of an item of the text
 * @param firstDueOn what was signed, where another day was agreed since; null else
 */
public record CommitmentPage(
        long id,
        long programmeId,
        String programmeTitle,
        String called,
        TaskOrigin origin,
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
        List<Offer> offers) {

    static CommitmentPage of(
            Commitment commitment,
            TaskOrigin origin,
            DueStatus status,
            List<Happening> happenings,
            List<Offer> offers) {
        var day = commitment.programme().namesOn();
        return new CommitmentPage(
                commitment.id(),
                commitment.programme().id(),
                commitment.programme().title(),
                commitment.called(),
                origin,
                commitment.statement(),
                commitment.kind(),
                commitment.recurrence(),
                commitment.output(),
                commitment.dueOn(),
                Objects.equals(commitment.firstDueOn(), commitment.dueOn()) ? null : commitment.firstDueOn(),
                commitment.completedOn(),
                commitment.state(),
                status,
                DatedName.of(commitment.agencies(AssignmentRole.LEAD), day),
                DatedName.of(commitment.agencies(AssignmentRole.SUPPORT), day),
                DatedName.of(commitment.agencies(AssignmentRole.MONITOR), day),
                DatedName.of(commitment.agencies(AssignmentRole.IMPLEMENTER), day),
                happenings,
                offers);
    }

    /** What may be done with the commitment as a whole. */
    public List<Offer> offers() {
        return offersOn(null);
    }

    /** What may be done with one of the things that happened. */
    public List<Offer> offersOn(String key) {
        return offers.stream().filter(offer -> Objects.equals(offer.key(), key)).toList();
    }
}
