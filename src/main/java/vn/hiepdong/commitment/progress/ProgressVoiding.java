package vn.hiepdong.commitment.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import vn.hiepdong.commitment.Author;

/** An entry was wrong and does not stand any more. */
@Entity
class ProgressVoiding {

    @Id
    private Long entryId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private ProgressEntry entry;

    private long programmeId;

    private String reason;

    private String madeBy;

    private Instant madeAt;

    protected ProgressVoiding() {}

    ProgressVoiding(ProgressEntry entry, String reason, Author by) {
        this.entry = entry;
        this.programmeId = entry.commitment().programme().id();
        this.reason = reason;
        this.madeBy = by.madeBy();
        this.madeAt = by.madeAt();
    }

    String reason() {
        return reason;
    }
}
