package vn.hiepdong.correction;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import vn.hiepdong.web.form.Typed;

/** One act of putting a record right: what stood there, what stands there now, and why. Never changed afterwards. */
@Entity
@Immutable
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RecordKind recordKind;

    private long recordId;

    private Long partId;

    private String reason;

    private String madeBy;

    private LocalDate madeOn;

    @ElementCollection
    @CollectionTable(name = "correction_change", joinColumns = @JoinColumn(name = "correction_id"))
    @OrderColumn(name = "sort_order")
    private List<Change> changes;

    /**
     * @param field what the page calls it: "Ngày họp"
     * @param from as it was printed; null where nothing stood there
     * @param to likewise
     */
    @Embeddable
    public record Change(
            String field,
            @Column(name = "old_value") String from,
            @Column(name = "new_value") String to) {

        public static Change of(String field, String from, String to) {
            return new Change(field, Typed.orNull(from), Typed.orNull(to));
        }
    }

    protected Correction() {}

    Correction(
            RecordKind recordKind,
            long recordId,
            Long partId,
            List<Change> changes,
            String reason,
            String madeBy,
            LocalDate madeOn) {
        this.recordKind = recordKind;
        this.recordId = recordId;
        this.partId = partId;
        this.changes = List.copyOf(changes);
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeOn = madeOn;
    }

    long id() {
        return id;
    }

    RecordKind recordKind() {
        return recordKind;
    }

    long recordId() {
        return recordId;
    }

    /** The part that was put right, which may be open to fewer people; null: the record itself. */
    Long partId() {
        return partId;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public List<Change> changes() {
        return changes;
    }

    public String reason() {
        return reason;
    }
}
