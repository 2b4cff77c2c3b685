package vn.hiepdong.commitment.deadline;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Author;

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

    @Embedded
    private Author author;

    protected DeadlineDecision() {}

    /** @param text null only of an agreement */
    DeadlineDecision(DeadlineChange change, boolean agreed, String text, Author author) {
        this.change = change;
        this.programmeId = change.commitment().programme().id();
        this.agreed = agreed;
        this.text = text;
        this.author = author;
    }

    boolean agreed() {
        return agreed;
    }

    String text() {
        return text;
    }

    Agency agency() {
        return author.agency();
    }
}
