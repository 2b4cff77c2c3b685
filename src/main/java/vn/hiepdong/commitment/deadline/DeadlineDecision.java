package vn.hiepdong.commitment.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import vn.hiepdong.agency.Agency;

/** What another signing party decided of a due date that was asked for. */
@Entity
class DeadlineDecision {

    @Id
    private Long changeId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private DeadlineChange change;

    private long programmeId;

    private boolean agreed;

    private String text;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    private String madeBy;

    private Instant madeAt;

    protected DeadlineDecision() {}

    /** @param text null only of an agreement */
    DeadlineDecision(DeadlineChange change, boolean agreed, String text, Agency agency, String madeBy, Instant madeAt) {
        this.change = change;
        this.programmeId = change.commitment().programme().id();
        this.agreed = agreed;
        this.text = text;
        this.agency = agency;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    boolean agreed() {
        return agreed;
    }

    String text() {
        return text;
    }

    Agency agency() {
        return agency;
    }
}
