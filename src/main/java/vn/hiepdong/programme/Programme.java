package vn.hiepdong.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Map;
import org.hibernate.annotations.Formula;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.term.Term;
import vn.hiepdong.web.RuleViolation;

/**
 * A coordination programme: what several agencies promise each other in one signed text. Guards its life from draft to
 * signed (DOMAIN §4); other modules read it and move it only through {@link SigningProgrammes}.
 */
@Entity
public class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String slug;

    @Embedded
    private ProgrammeDetails details;

    @ManyToOne(fetch = FetchType.LAZY)
    private Term term;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme parent;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme previous;

    private boolean archival;

    @Embedded
    private Source source;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency keepingAgency;

    private String madeBy;

    private boolean wasSubmitted;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    // for queries alone: the database computes it from the status
    @Column(insertable = false, updatable = false)
    private boolean signed;

    private LocalDate signedOn;

    private LocalDate effectiveFrom;

    private LocalDate completedOn;

    private String statusReason;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    private String visibilityReason;

    /** For conditions of the database alone: what is read here is as old as the row. Ask {@link #openTo()}. */
    @Formula("programme_open_to(status, visibility)")
    @Enumerated(EnumType.STRING)
    private Visibility openTo;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<ProgrammeParty> parties = new ArrayList<>();

    protected Programme() {}

    Programme(String slug, Agency keepingAgency, String madeBy) {
        this.slug = slug;
        this.keepingAgency = keepingAgency;
        this.madeBy = madeBy;
    }

    /** Live: the parties run it here. */
    void describeLive(ProgrammeDetails details, Term term, Programme parent) {
        describe(details, term, parent);
        archival = false;
        source = null;
    }

    /** Archival: taken down from a source, which is cited (DOMAIN §3). */
    void describeArchival(ProgrammeDetails details, Term term, Programme parent, Source source) {
        describe(details, term, parent);
        archival = true;
        this.source = source;
    }

    private void describe(ProgrammeDetails details, Term term, Programme parent) {
        requireDraft();
        if (parent != null
                && (details.periodFrom().isBefore(parent.details.periodFrom())
                        || details.periodTo().isAfter(parent.details.periodTo()))) {
            throw new RuleViolation(
                    "periodFrom", "Thời gian của kế hoạch phải nằm trong thời gian của chương trình mẹ.");
        }
        this.details = details;
        this.term = term;
        this.parent = parent;
    }

    /** The parties in printed order; at least two distinct ones sign (invariant 1). */
    void agreeBetween(Map<Agency, PartyRole> agreed) {
        requireDraft();
        if (agreed.values().stream().filter(PartyRole::signs).count() < 2) {
            throw new RuleViolation("parties", "Cần ít nhất hai bên ký kết khác nhau.");
        }
        parties.removeIf(party -> !agreed.containsKey(party.agency()));
        var order = 0;
        for (var entry : agreed.entrySet()) {
            var position = order++;
            parties.stream()
                    .filter(party -> party.agency().equals(entry.getKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            party -> party.stand(entry.getValue(), position),
                            () -> parties.add(new ProgrammeParty(this, entry.getKey(), entry.getValue(), position)));
        }
        parties.sort(Comparator.comparingInt(ProgrammeParty::sortOrder));
    }

    /** Ties it to the one before it in the chain of years; null: to none. */
    void follow(Programme previous) {
        this.previous = previous;
    }

    void submitForSigning() {
        requireStatus(ProgrammeStatus.DRAFT, "Chương trình này không còn là bản đang soạn thảo.");
        if (archival) {
            throw new RuleViolation("", "Chương trình ghi lại theo nguồn không qua bước chờ ký.");
        }
        status = ProgrammeStatus.READY_TO_SIGN;
        wasSubmitted = true;
        statusReason = null;
    }

    void returnToDraft(String reason) {
        requireStatus(ProgrammeStatus.READY_TO_SIGN, "Chỉ đưa về soạn thảo được chương trình đang chờ ký.");
        status = ProgrammeStatus.DRAFT;
        statusReason = reason;
    }

    void cancel(String reason) {
        if (status != ProgrammeStatus.DRAFT && status != ProgrammeStatus.READY_TO_SIGN) {
            throw new RuleViolation("", "Chỉ hủy được chương trình chưa ký.");
        }
        status = ProgrammeStatus.CANCELLED;
        statusReason = reason;
        // another one may take its place in the chain of years
        previous = null;
    }

    void markSigned(LocalDate signedOn, LocalDate effectiveFrom) {
        requireStatus(ProgrammeStatus.READY_TO_SIGN, "Chương trình chưa ở trạng thái chờ ký.");
        status = ProgrammeStatus.SIGNED;
        this.signedOn = signedOn;
        this.effectiveFrom = effectiveFrom;
    }

    /** Archival programmes are signed by their source's word, on a day or on none that it names (invariant 3). */
    void recordAsSigned(LocalDate signedOn) {
        requireStatus(ProgrammeStatus.DRAFT, "Chương trình này không còn là bản đang soạn thảo.");
        if (!archival) {
            throw new RuleViolation("", "Chỉ chương trình ghi lại theo nguồn mới được ghi nhận là đã ký.");
        }
        if (source == null || !source.cited()) {
            throw new RuleViolation("", "Hãy ghi nguồn (tác giả hoặc nơi đăng) trước khi ghi nhận là đã ký.");
        }
        if (signingParties().size() < 2) {
            throw new RuleViolation("", "Cần ít nhất hai bên ký kết khác nhau.");
        }
        status = ProgrammeStatus.SIGNED;
        wasSubmitted = true;
        this.signedOn = signedOn;
    }

    /** From now on the parties run it here, and every rule applies to it (DOMAIN §3). Its source stays cited. */
    void goLive(LocalDate effectiveFrom) {
        requireStatus(ProgrammeStatus.SIGNED, "Chỉ chương trình đã ký mới chuyển sang theo dõi được.");
        if (!archival) {
            throw new RuleViolation("", "Chương trình này đang được theo dõi rồi.");
        }
        if (signedOn == null) {
            throw new RuleViolation("", "Nguồn không nêu ngày ký, nên chưa biết chương trình có hiệu lực từ ngày nào.");
        }
        archival = false;
        this.effectiveFrom = effectiveFrom == null ? signedOn : effectiveFrom;
    }

    /** Its closing review was held on that day. The caller has made sure that no commitment is open any more. */
    void complete(LocalDate heldOn) {
        if (archival) {
            throw new RuleViolation(
                    "", "Chương trình ghi lại theo nguồn đứng ngoài việc theo dõi, không tổng kết ở đây.");
        }
        requireStatus(
                ProgrammeStatus.SIGNED,
                completed() ? "Chương trình này đã tổng kết." : "Chỉ tổng kết được chương trình đã ký.");
        status = ProgrammeStatus.COMPLETED;
        completedOn = heldOn;
    }

    /**
     * Once it is closed nothing is added to it: no progress, task, amendment or other due date.
     *
     * @throws RuleViolation when it is
     */
    public void requireNotCompleted() {
        if (completed()) {
            throw new RuleViolation("", "Chương trình đã tổng kết, không ghi thêm được nữa.");
        }
    }

    /** Puts right what describes it; parties and signatures are its text's, which stands (invariant 4). */
    void correct(ProgrammeDetails details, Source source) {
        if (!signed()) {
            throw new RuleViolation("", "Chỉ đính chính chương trình đã ký. Bản chưa ký thì sửa khi soạn thảo.");
        }
        this.details = details;
        this.source = source;
    }

    void correctSigning(LocalDate signedOn, LocalDate effectiveFrom) {
        this.signedOn = signedOn;
        this.effectiveFrom = effectiveFrom;
    }

    /** Says who may read it; nobody needs to be told why while it was never open to anybody but the parties. */
    void show(Visibility visibility, String reason) {
        if (signed() && reason == null) {
            throw new RuleViolation("reason", "Hãy ghi lý do đổi người được xem.");
        }
        this.visibility = visibility;
        this.visibilityReason = reason;
    }

    /** Frozen once it waits for its signatures: what is signed is what stands here (invariant 4). */
    public void requireDraft() {
        requireStatus(
                ProgrammeStatus.DRAFT,
                switch (status) {
                    case READY_TO_SIGN -> "Chương trình đang chờ ký. Muốn sửa, hãy đưa về soạn thảo trước.";
                    case CANCELLED -> "Chương trình đã hủy, không sửa được nữa.";
                    default -> "Chương trình đã ký: nội dung giữ nguyên như bản đã ký, không sửa được ở đây.";
                });
    }

    /** A draft that was never submitted may be deleted by its maker (DOMAIN §4). */
    boolean discardableBy(String login) {
        return status == ProgrammeStatus.DRAFT && !wasSubmitted && madeBy.equals(login);
    }

    private void requireStatus(ProgrammeStatus required, String otherwise) {
        if (status != required) {
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

    public ProgrammeDetails details() {
        return details;
    }

    public String title() {
        return details.title();
    }

    public Term term() {
        return term;
    }

    /** The period programme or regulation under which this plan stands; null for all others. */
    public Programme parent() {
        return parent;
    }

    /** The one before it in the chain of years; null for none. */
    public Programme previous() {
        return previous;
    }

    public boolean archival() {
        return archival;
    }

    /** Null for a programme that was live from its beginning. */
    public Source source() {
        return source;
    }

    public Agency keepingAgency() {
        return keepingAgency;
    }

    /** Login of the maker; internal, never on a public page (invariant 11). */
    public String madeBy() {
        return madeBy;
    }

    public boolean wasSubmitted() {
        return wasSubmitted;
    }

    /** What people set; for what readers see ask {@link #statusOn}. */
    public ProgrammeStatus status() {
        return status;
    }

    public ProgrammeStatus statusOn(LocalDate today) {
        return ProgrammeStatus.shown(status, archival, effectiveFrom, details.periodTo(), today);
    }

    /** Whether its text was signed, whatever became of it since: the public reads it. */
    public boolean signed() {
        return status.signed();
    }

    /** Whether its closing review was held and nothing of it is open any more. */
    public boolean completed() {
        return status == ProgrammeStatus.COMPLETED;
    }

    /** What was chosen for it; to whom it is open today says {@link #openTo()}. */
    public Visibility visibility() {
        return visibility;
    }

    /** To whom it is open: before it is signed to nobody beyond its parties. */
    public Visibility openTo() {
        return signed() ? visibility : visibility.narrowedTo(Visibility.PARTIES);
    }

    /** What everybody reads: signed, and not kept among its parties. */
    public boolean isPublic() {
        return openTo() == Visibility.PUBLIC;
    }

    /** Signed, and run by its parties here: it stands inside every clock (DOMAIN §3). */
    public boolean live() {
        return signed() && !archival;
    }

    /** Null until signed, and where an archival record's source does not say. */
    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The day of its closing review; null before. */
    public LocalDate completedOn() {
        return completedOn;
    }

    /** The first day on which its parties owe anything: when it took effect, else when it was signed. */
    public LocalDate runsFrom() {
        return effectiveFrom != null ? effectiveFrom : signedOn;
    }

    /**
     * "Cần tổng kết và ký mới" (row E18): the term for which this regulation was signed is over, and the regulation with it.
     */
    public boolean outlivesTermOn(LocalDate today) {
        return live()
                && details.kind() == ProgrammeKind.TERM_REGULATION
                && term != null
                && today.isAfter(term.endsOn())
                && statusOn(today).running();
    }

    /** Why it was cancelled or went back to draft. */
    public String statusReason() {
        return statusReason;
    }

    public List<ProgrammeParty> parties() {
        return Collections.unmodifiableList(parties);
    }

    /** Those whose signature the text needs, in printed order. */
    public List<ProgrammeParty> signingParties() {
        return parties.stream().filter(ProgrammeParty::mustSign).toList();
    }

    /** The day whose names of agencies this record prints: when it was signed, else its first day. */
    public LocalDate namesOn() {
        return signedOn != null ? signedOn : details.periodFrom();
    }
}
