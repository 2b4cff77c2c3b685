package vn.hiepdong.conference.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.hiepdong.programme.Programme;

/** That the parties of a programme look back on a period by a day. */
@Entity
class ReviewDuty {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private LocalDate coversFrom;

    private LocalDate coversTo;

    private LocalDate dueOn;

    private boolean dueSet;

    protected ReviewDuty() {}

    ReviewDuty(Programme programme, DutyPeriod period) {
        this.programme = programme;
        reckon(period);
    }

    /** Its dates anew, since those of the programme were put right. */
    final void reckon(DutyPeriod period) {
        this.kind = period.kind();
        this.coversFrom = period.from();
        this.coversTo = period.to();
        this.dueOn = period.dueOn();
    }

    /** @param period the mid-term one by the day that somebody set */
    void setDue(DutyPeriod period) {
        reckon(period);
        this.dueSet = true;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    Programme programme() {
        return programme;
    }

    DutyPeriod period() {
        return new DutyPeriod(kind, coversFrom, coversTo, dueOn);
    }

    DutyKind kind() {
        return kind;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Its day was set by hand and stays. */
    boolean dueSet() {
        return dueSet;
    }
}
