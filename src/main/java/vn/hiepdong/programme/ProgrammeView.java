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
 * @param previous in the chain of years, as {@code next}; null for none, or for one that the reader may not read
 * @param obstacles what is missing before it goes to signing; empty for all but live drafts
 * @param mayChange whether the reader belongs to the keeping side
 * @param mayDiscard whether the reader may delete this draft
 * @param isPublic whether it has a public page
 * @param mayReadHistory whether the reader may read all parts of which its history tells
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
        LocalDate completedOn,
        Link previous,
        Link next,
        List<Obstacle> obstacles,
        boolean mayChange,
        boolean mayDiscard,
        Visibility visibility,
        boolean isPublic,
        boolean mayReadHistory) {

    public record Link(long id, String title) {}

    public record Party(DatedName name, PartyRole role) {}

    /** Whether others may be drafted under it: a regulation or a period programme that stands. */
    public boolean mayBearPlans() {
        return !cancelled()
                && !completed()
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

    public boolean expired() {
        return status == ProgrammeStatus.EXPIRED;
    }

    public boolean completed() {
        return status == ProgrammeStatus.COMPLETED;
    }

    /** Whether the table of its final review is for this reader to fill in. */
    public boolean mayClose() {
        return mayChange && signed() && !completed() && !archival;
    }

    /** Whether this reader may make the next one out of it. */
    public boolean mayRenew() {
        return mayChange && signed() && next == null;
    }

    /** Whether its parties owe reviews by a clock. */
    public boolean clocked() {
        return signed() && !archival;
    }

    public boolean signed() {
        return !draft() && !readyToSign() && !cancelled();
    }
}
