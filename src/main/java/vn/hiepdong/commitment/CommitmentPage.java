package vn.hiepdong.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.programme.Visibility;

/**
 * One commitment as the staff see it, with what this reader may do.
 *
 * @param called "Nội dung 3"
 * @param origin of a task; null of an item of the text
 * @param present of a recurring one; null else
 * @param reached the last figure that stands; null where none was reported
 * @param firstDueOn what was signed, of a recurring one for this period, where another day was agreed since; null else
 * @param chain of programmes through which it was carried; empty where it was not
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
        PresentPeriod present,
        String output,
        Target target,
        BigDecimal reached,
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
        List<Offer> offers,
        Visibility openTo,
        List<CarriedLink> chain) {

    static CommitmentPage of(
            Commitment commitment,
            TaskOrigin origin,
            DueStatus status,
            List<Happening> happenings,
            List<Offer> offers,
            List<CarriedLink> chain) {
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
                PresentPeriod.of(commitment),
                commitment.output(),
                commitment.target(),
                commitment.reached(),
                commitment.dueOn(),
                Objects.equals(commitment.scheduledDueOn(), commitment.dueOn()) ? null : commitment.scheduledDueOn(),
                commitment.completedOn(),
                commitment.state(),
                status,
                DatedName.of(commitment.agencies(AssignmentRole.LEAD), day),
                DatedName.of(commitment.agencies(AssignmentRole.SUPPORT), day),
                DatedName.of(commitment.agencies(AssignmentRole.MONITOR), day),
                DatedName.of(commitment.agencies(AssignmentRole.IMPLEMENTER), day),
                happenings,
                offers,
                commitment.openTo(),
                chain);
    }

    /** "Hứa lần đầu năm 2018, chuyển tiếp 3 lần."; null for a promise that is new here. */
    public String since() {
        return FirstPromise.in(chain).map(FirstPromise::sentence).orElse(null);
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
