package vn.hiepdong.calendar;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.web.RuleViolation;

/** One entry of the work calendar. It is never deleted: what will not take place is cancelled and stays readable. */
@Entity
public class CalendarEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CalendarKind kind;

    private String title;

    @Embedded
    private CalendarTime time;

    private String place;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    private String madeBy;

    private boolean shown;

    private String cancelledReason;

    protected CalendarEntry() {}

    CalendarEntry(String madeBy) {
        this.madeBy = madeBy;
    }

    /** @throws RuleViolation when it is cancelled */
    void describe(
            CalendarKind kind,
            String title,
            CalendarTime time,
            String place,
            String note,
            Agency agency,
            boolean shown) {
        requireNotCancelled();
        this.kind = kind;
        this.title = title;
        this.time = time;
        this.place = place;
        this.note = note;
        this.agency = agency;
        this.shown = shown;
    }

    void cancel(String reason) {
        requireNotCancelled();
        cancelledReason = reason;
    }

    private void requireNotCancelled() {
        if (cancelled()) {
            throw new RuleViolation("", "Mục này đã hủy, không sửa được nữa.");
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CalendarKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public CalendarTime time() {
        return time;
    }

    /** May be null. */
    public String place() {
        return place;
    }

    /** May be null. */
    public String note() {
        return note;
    }

    public Agency agency() {
        return agency;
    }

    /** Whether the public reads it. */
    public boolean shown() {
        return shown;
    }

    public boolean cancelled() {
        return cancelledReason != null;
    }

    /** Null unless it is cancelled. */
    public String cancelledReason() {
        return cancelledReason;
    }
}
