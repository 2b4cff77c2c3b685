package vn.hiepdong.conference.duty;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.Optional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.programme.Programme;

/** One party asks not to look back on a period. Never changed; what is decided of it stands beside it. */
@Entity
class ReviewWaiver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private LocalDate coversFrom;

    private LocalDate coversTo;

    private String reason;

    private LocalDate askedOn;

    @Embedded
    private Author author;

    @OneToOne(mappedBy = "waiver")
    private ReviewWaiverDecision decision;

    protected ReviewWaiver() {}

    ReviewWaiver(ReviewDuty duty, String reason, LocalDate askedOn, Author author) {
        this.programme = duty.programme();
        this.kind = duty.kind();
        this.coversFrom = duty.period().from();
        this.coversTo = duty.period().to();
        this.reason = reason;
        this.askedOn = askedOn;
        this.author = author;
    }

    /** It is about all of the days of this duty. */
    boolean covers(DutyPeriod duty) {
        return kind == duty.kind() && !coversFrom.isAfter(duty.from()) && !coversTo.isBefore(duty.to());
    }

    boolean waiting() {
        return decision == null;
    }

    boolean agreed() {
        return decision != null && decision.agreed();
    }

    Long id() {
        return id;
    }

    Programme programme() {
        return programme;
    }

    DutyKind kind() {
        return kind;
    }

    LocalDate coversFrom() {
        return coversFrom;
    }

    LocalDate coversTo() {
        return coversTo;
    }

    String reason() {
        return reason;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    Agency agency() {
        return author.agency();
    }

    /** Login of who asked; never printed to the public (invariant 11). */
    String madeBy() {
        return author.madeBy();
    }

    Optional<ReviewWaiverDecision> decision() {
        return Optional.ofNullable(decision);
    }
}
