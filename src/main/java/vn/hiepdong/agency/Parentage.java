package vn.hiepdong.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Under which agency another stands, and when. */
@Entity
@Table(name = "agency_parentage")
public class Parentage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "agency_parentage_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency parent;

    private LocalDate validFrom;

    private LocalDate validTo;

    protected Parentage() {}

    Parentage(Agency agency, Agency parent, LocalDate validFrom) {
        this.agency = agency;
        this.parent = parent;
        this.validFrom = validFrom;
    }

    boolean validOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }

    void correct(Agency parent, LocalDate from) {
        this.parent = parent;
        this.validFrom = from;
    }

    void endBefore(LocalDate next) {
        validTo = next.minusDays(1);
    }

    public Agency parent() {
        return parent;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
