package vn.hiepdong.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A period of a recurring commitment that was done. Never changed: the commitment goes on to its next one. */
@Entity
public class CommitmentPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Commitment commitment;

    private long programmeId;

    private int number;

    private LocalDate dueOn;

    private LocalDate completedOn;

    protected CommitmentPeriod() {}

    CommitmentPeriod(Commitment commitment, int number, LocalDate dueOn, LocalDate completedOn) {
        this.commitment = commitment;
        this.programmeId = commitment.programme().id();
        this.number = number;
        this.dueOn = dueOn;
        this.completedOn = completedOn;
    }

    public int number() {
        return number;
    }

    /** The day that counted for it. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The as-of day of the claim that was confirmed. */
    public LocalDate completedOn() {
        return completedOn;
    }

    /** Done on the due day is on time. */
    public boolean late() {
        return completedOn.isAfter(dueOn);
    }
}
