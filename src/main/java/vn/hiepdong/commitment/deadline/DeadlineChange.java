package vn.hiepdong.commitment.deadline;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import vn.hiepdong.commitment.Commitment;

/** The lead asks for another due date. Never changed; what is decided of it stands beside it. */
@Entity
class DeadlineChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Commitment commitment;

    private long programmeId;

    private LocalDate fromDay;

    private LocalDate toDay;

    private String reason;

    private LocalDate askedOn;

    @Embedded
    private Author author;

    @OneToOne(mappedBy = "change")
    private DeadlineDecision decision;

    protected DeadlineChange() {}

    DeadlineChange(Commitment commitment, LocalDate toDay, String reason, LocalDate askedOn, Author author) {
        this.commitment = commitment;
        this.programmeId = commitment.programme().id();
        this.fromDay = commitment.dueOn();
        this.toDay = toDay;
        this.reason = reason;
        this.askedOn = askedOn;
        this.author = author;
    }

    Long id() {
        return id;
    }

    Commitment commitment() {
        return commitment;
    }

    LocalDate toDay() {
        return toDay;
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

    /** It was asked for when the due date was over. */
    boolean late() {
        return askedOn.isAfter(fromDay);
    }

    Optional<DeadlineDecision> decision() {
        return Optional.ofNullable(decision);
    }
}
