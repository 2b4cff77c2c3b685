package vn.hiepdong.conference.duty;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Author;

/** What the other side decided of a waiver that was asked for. */
@Entity
class ReviewWaiverDecision {

    @Id
    private Long waiverId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private ReviewWaiver waiver;

    private long programmeId;

    private boolean agreed;

    private String text;

    private LocalDate decidedOn;

    @Embedded
    private Author author;

    protected ReviewWaiverDecision() {}

    /** @param text null only of an agreement */
    ReviewWaiverDecision(ReviewWaiver waiver, boolean agreed, String text, LocalDate decidedOn, Author author) {
        this.waiver = waiver;
        this.programmeId = waiver.programme().id();
        this.agreed = agreed;
        this.text = text;
        this.decidedOn = decidedOn;
        this.author = author;
    }

    boolean agreed() {
        return agreed;
    }

    String text() {
        return text;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    Agency agency() {
        return author.agency();
    }
}
