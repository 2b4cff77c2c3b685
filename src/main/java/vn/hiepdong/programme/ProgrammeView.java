package vn.hiepdong.programme;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.programme.SigningObstacles.Obstacle;

/**
 * A programme as its staff page prints it.
 *
 * @param status as shown today
 * @param alerts what presses, besides the status
 * @param termNotice where the period is not the term's; else null
 * @param parent null for none, or for one that the reader may not read
 * @param plans those that the reader may read, by period
 * @param obstacles what is missing before it goes to signing; empty for all but live drafts
 * @param mayChange whether the reader belongs to the keeping side
 * @param mayDiscard whether the reader may delete this draft
 */
public record ProgrammeView(
        long id,
        String slug,
        ProgrammeDetails details,
        ProgrammeStatus status,
        List<ProgrammeAlerts.Alert> alerts,
        String statusReason,
        boolean archival,
        Source source,
        String term,
        String termNotice,
        Link parent,
        List<Link> plans,
        List<Party> parties,
        String keepingAgency,
        LocalDate signedOn,
        LocalDate effectiveFrom,
        List<Obstacle> obstacles,
        boolean mayChange,
        boolean mayDiscard) {

    public record Link(long id, String title) {}

    public record Party(DatedName name, PartyRole role) {}

    /** Whether others may be drafted under it: a regulation or a period programme that stands. */
    public boolean mayBearPlans() {
        return !cancelled()
                && (details.kind() == ProgrammeKind.PERIOD_PROGRAMME
                        || details.kind() == ProgrammeKind.TERM_REGULATION);
    }

    public boolean draft() {
        return status == ProgrammeStatus.DRAFT;
    }

    public boolean readyToSign() {
        return status == ProgrammeStatus.READY_TO_SIGN;
    }

    public boolean cancelled() {
        return status == ProgrammeStatus.CANCELLED;
    }

    /** Whether its parties owe reviews by a clock. */
    public boolean clocked() {
        return signed() && !archival;
    }

    public boolean signed() {
        return !draft() && !readyToSign() && !cancelled();
    }
}
