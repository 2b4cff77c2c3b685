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
import java.util.Collection;
import java.util.Optional;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.DayText;

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

    /** @throws RuleViolation when the agency would stand under itself, directly or through others */
    static void refuseCycle(Agency agency, Agency parent) {
        var above = Optional.ofNullable(parent);
        while (above.isPresent()) {
            if (agency.id() != null && agency.id().equals(above.get().id())) {
                throw new RuleViolation("parent", "Cơ quan cấp trên không thể trực thuộc chính cơ quan này.");
            }
            above = above.flatMap(Agency::presentParentage).map(Parentage::parent);
        }
    }

    /**
     * @param all of the agency, this newest one among them
     * @param field of the form, to which the sentence belongs
     * @throws RuleViolation when it would begin while the agency still stood under another
     */
    void refuseOverlap(Collection<Parentage> all, String field) {
        all.stream()
                .filter(other -> other != this)
                .filter(other -> validFrom == null || !other.validTo.isBefore(validFrom))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(
                            field,
                            "Đến " + DayText.print(other.validTo)
                                    + " cơ quan này còn trực thuộc nơi khác. Hãy ghi một ngày sau đó.");
                });
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
