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
import org.hibernate.annotations.Formula;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.Source;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.DayText;

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

    @Embedded
    private Source source;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency hostAgency;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency keepingAgency;

    private String madeBy;

    private boolean announced;

    @Enumerated(EnumType.STRING)
    private ConferenceStatus status = ConferenceStatus.PLANNED;

    private String statusReason;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    private String visibilityReason;

    /** For conditions of the database alone: what is read here is as old as the row. Ask {@link #openTo()}. */
    @Formula("conference_open_to(status, announced, visibility)")
    @Enumerated(EnumType.STRING)
    private Visibility openTo;

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

    /**
     * What it is held for besides signings.
     *
     * @param archival all of it is taken down from sources
     */
    record OtherBusiness(boolean present, boolean archival) {}

    /** After it was held its date stands; it changes only by a correction (DOMAIN §4). */
    void describe(
            ConferenceDetails details, Source source, Agency hostAgency, boolean announced, OtherBusiness business) {
        if (status == ConferenceStatus.CANCELLED) {
            throw new RuleViolation("", "Hội nghị đã hủy, không sửa được nữa.");
        }
        if (status == ConferenceStatus.HELD && !details.sameDay(this.details)) {
            throw new RuleViolation("startsOn", "Hội nghị đã tổ chức: ngày họp không sửa được ở đây.");
        }
        if (status == ConferenceStatus.HELD && details.place() == null && needsPlace(business)) {
            throw new RuleViolation("place", "Hội nghị đã tổ chức: địa điểm không bỏ trống được.");
        }
        this.details = details;
        this.source = source;
        this.hostAgency = hostAgency;
        this.announced = announced;
    }

    /** Who came, anew; a row that says the same as before is kept, so that the history tells only what changed. */
    void receive(List<Attendance> rows) {
        if (status == ConferenceStatus.CANCELLED) {
            throw new RuleViolation("", "Hội nghị đã hủy, không sửa được nữa.");
        }
        var before = new ArrayList<>(attendances);
        attendances.clear();
        for (var row : rows) {
            var known = before.stream().filter(row::isOfSameOne).findFirst();
            known.ifPresent(old -> old.becomeLike(row));
            known.ifPresent(before::remove);
            attendances.add(known.orElse(row));
        }
    }

    Signing attach(Programme programme) {
        requirePlanned("Chỉ đưa thêm văn bản vào hội nghị dự kiến.");
        var last = signings.stream().mapToInt(Signing::sortOrder).max().orElse(-1);
        var signing = new Signing(this, programme, last + 1);
        signings.add(signing);
        return signing;
    }

    void detach(Signing signing) {
        requirePlanned("Chỉ bỏ được văn bản khỏi hội nghị dự kiến.");
        signings.remove(signing);
    }

    /**
     * What must be mended before it can be confirmed as held (row D15), sentence by sentence. A text that lacks
     * signatures is no obstacle: it stays waiting until the last one is recorded.
     */
    List<String> missingToHold(LocalDate today, OtherBusiness business) {
        var missing = new ArrayList<String>();
        if (details.startsOn() == null) {
            missing.add("Cần ghi ngày họp trước khi xác nhận hội nghị đã tổ chức.");
        } else if (details.startsOn().isAfter(today)) {
            missing.add("Ngày họp " + DayText.print(details.startsOn())
                    + " chưa đến: chỉ xác nhận được hội nghị đã diễn ra.");
        }
        if (signings.isEmpty() && !business.present()) {
            missing.add("Cần ít nhất một văn bản ký kết hoặc một lần sơ kết, tổng kết tại hội nghị.");
        }
        if (details.place() == null && needsPlace(business)) {
            missing.add("Cần ghi địa điểm trước khi xác nhận hội nghị đã tổ chức.");
        }
        if (details.startsOn() != null) {
            signings.forEach(signing -> missing.addAll(signing.obstaclesOn(details.startsOn())));
        }
        return missing;
    }

    /** @param missing what {@link Businesses#missingToHold} found; none, or it is refused */
    void hold(List<String> missing) {
        requirePlanned("Hội nghị này không còn là hội nghị dự kiến.");
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing.stream()
                    .map(sentence -> new RuleViolation.Sentence("", sentence))
                    .toList());
        }
        status = ConferenceStatus.HELD;
        statusReason = null;
    }

    /** Says who may read it; nobody needs to be told why while it was neither held nor announced. */
    void show(Visibility visibility, String reason) {
        if (shown() && reason == null) {
            throw new RuleViolation("reason", "Hãy ghi lý do đổi người được xem.");
        }
        this.visibility = visibility;
        this.visibilityReason = reason;
    }

    /** Puts right when it took place; what was held keeps everything else. */
    void correctWhen(ConferenceDetails corrected) {
        if (!held()) {
            throw new RuleViolation(
                    "", "Chỉ đính chính hội nghị đã tổ chức. Hội nghị khác sửa ở trang “Sửa thông tin”.");
        }
        details = corrected;
    }

    /** It waits for another day, or for one that is not known yet; what was prepared stays. */
    void postpone(String reason, LocalDate newDay) {
        requirePlanned("Chỉ hoãn được hội nghị chưa tổ chức.");
        details = details.on(newDay);
        status = ConferenceStatus.POSTPONED;
        statusReason = reason;
    }

    /** Its texts are free again, to be signed elsewhere. */
    void cancel(String reason) {
        requirePlanned("Chỉ hủy được hội nghị dự kiến.");
        signings.clear();
        status = ConferenceStatus.CANCELLED;
        statusReason = reason;
    }

    /** Where all of it is taken down from sources, the place may be one thing that they do not say. */
    private boolean needsPlace(OtherBusiness business) {
        return signings.isEmpty() && !business.present()
                || !business.archival()
                || !signings.stream().allMatch(signing -> signing.programme().archival());
    }

    private void requirePlanned(String otherwise) {
        if (!planned()) {
            throw new RuleViolation("", otherwise);
        }
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

    /** From what it was taken down; null where it was not. */
    public Source source() {
        return source;
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

    /** Still to come, on whatever day. */
    public boolean planned() {
        return status == ConferenceStatus.PLANNED || status == ConferenceStatus.POSTPONED;
    }

    public boolean held() {
        return status == ConferenceStatus.HELD;
    }

    /** Held, or ticked "công bố": from then on its visibility says who reads it. */
    boolean shown() {
        return held() || announced;
    }

    /** What was chosen for it; to whom it is open today says {@link #openTo()}. */
    public Visibility visibility() {
        return visibility;
    }

    /** To whom it is open: before it is held or announced to nobody beyond the parties. */
    public Visibility openTo() {
        return shown() ? visibility : visibility.narrowedTo(Visibility.PARTIES);
    }

    /** What everybody reads: held or announced, and not kept among the parties; who was told of one reads that it is cancelled. */
    public boolean isPublic() {
        return openTo() == Visibility.PUBLIC;
    }

    /** In protocol order: by role, then as entered. */
    public List<Attendance> attendances() {
        return attendances.stream()
                .sorted(Comparator.comparing(Attendance::role).thenComparingInt(Attendance::sortOrder))
                .toList();
    }

    /** @throws NotFoundException when no such text is signed here */
    Signing signing(long id) {
        return signings.stream()
                .filter(signing -> signing.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<Signing> signings() {
        return Collections.unmodifiableList(signings);
    }
}
