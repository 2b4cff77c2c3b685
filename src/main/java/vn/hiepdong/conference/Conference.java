package vn.hiepdong.conference;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;

/** A conference, whatever it is for: who came, and which texts were signed there. */
@Entity
public class Conference {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String slug;

    @Embedded
    private ConferenceDetails details;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency hostAgency;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency keepingAgency;

    private String madeBy;

    private boolean announced;

    @Enumerated(EnumType.STRING)
    private ConferenceStatus status = ConferenceStatus.PLANNED;

    private String statusReason;

    @OneToMany(mappedBy = "conference", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Attendance> attendances = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Signing> signings = new ArrayList<>();

    protected Conference() {}

    Conference(String slug, Agency keepingAgency, String madeBy) {
        this.slug = slug;
        this.keepingAgency = keepingAgency;
        this.madeBy = madeBy;
    }

    /** After it was held its date stands; it changes only by a correction (DOMAIN §4). */
    void describe(ConferenceDetails details, Agency hostAgency, boolean announced) {
        if (status == ConferenceStatus.CANCELLED) {
            throw new RuleViolation("", "Hội nghị đã hủy, không sửa được nữa.");
        }
        if (status == ConferenceStatus.HELD && !details.sameDay(this.details)) {
            throw new RuleViolation("startsOn", "Hội nghị đã tổ chức: ngày họp không sửa được ở đây.");
        }
        this.details = details;
        this.hostAgency = hostAgency;
        this.announced = announced;
    }

    void receive(List<Attendance> attendances) {
        this.attendances.clear();
        this.attendances.addAll(attendances);
    }

    Signing attach(Programme programme) {
        var signing = new Signing(this, programme, signings.size());
        signings.add(signing);
        return signing;
    }

    void detach(Signing signing) {
        signings.remove(signing);
    }

    /** Held needs a date, and a place unless all its texts are archival (row D15). */
    void hold() {
        if (status != ConferenceStatus.PLANNED) {
            throw new RuleViolation("", "Hội nghị này không còn là hội nghị dự kiến.");
        }
        if (details.startsOn() == null) {
            throw new RuleViolation("", "Cần ghi ngày họp trước khi xác nhận hội nghị đã tổ chức.");
        }
        if (signings.isEmpty()) {
            throw new RuleViolation("", "Cần ít nhất một văn bản ký kết tại hội nghị.");
        }
        if (details.place() == null
                && !signings.stream().allMatch(signing -> signing.programme().archival())) {
            throw new RuleViolation("", "Cần ghi địa điểm trước khi xác nhận hội nghị đã tổ chức.");
        }
        status = ConferenceStatus.HELD;
    }

    void cancel(String reason) {
        if (status != ConferenceStatus.PLANNED) {
            throw new RuleViolation("", "Chỉ hủy được hội nghị dự kiến.");
        }
        status = ConferenceStatus.CANCELLED;
        statusReason = reason;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    public ConferenceDetails details() {
        return details;
    }

    public String title() {
        return details.title();
    }

    public LocalDate startsOn() {
        return details.startsOn();
    }

    public Agency hostAgency() {
        return hostAgency;
    }

    public Agency keepingAgency() {
        return keepingAgency;
    }

    /** Login of the maker; internal, never on a public page (invariant 11). */
    public String madeBy() {
        return madeBy;
    }

    public boolean announced() {
        return announced;
    }

    public ConferenceStatus status() {
        return status;
    }

    public String statusReason() {
        return statusReason;
    }

    /** What readers see: held ones, and planned ones ticked "công bố"; who was told of one reads that it is cancelled. */
    public boolean isPublic() {
        return status == ConferenceStatus.HELD || announced;
    }

    /** In protocol order: by role, then as entered. */
    public List<Attendance> attendances() {
        return attendances.stream()
                .sorted(Comparator.comparing(Attendance::role).thenComparingInt(Attendance::sortOrder))
                .toList();
    }

    public List<Signing> signings() {
        return Collections.unmodifiableList(signings);
    }
}
