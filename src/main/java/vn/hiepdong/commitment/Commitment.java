package vn.hiepdong.commitment;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.web.RuleViolation;

/**
 * One numbered item of a programme's text, or a task that a conference set under it. Once the text is signed it changes only by
 * a correction or a signed amendment (invariant 4).
 */
@Entity
public class Commitment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    // set when it is made, and kept by its row whatever becomes of the draft's table
    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment carriedFrom;

    private int number;

    private String section;

    private String statement;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    private String recurrence;

    @Enumerated(EnumType.STRING)
    private RecurrencePeriod period;

    private String output;

    @Embedded
    private Target target;

    private BigDecimal reached;

    private LocalDate firstDueOn;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CommitmentSource source = CommitmentSource.SIGNED_TEXT;

    /** For queries; the database makes it out of the source. */
    @Column(insertable = false, updatable = false)
    private boolean task;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.NOT_STARTED;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    private String visibilityReason;

    private LocalDate reportedOn;

    private LocalDate claimedOn;

    private LocalDate completedOn;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Assignment> assignments = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<CommitmentPeriod> periods = new ArrayList<>();

    protected Commitment() {}

    Commitment(Programme programme) {
        this.programme = programme;
    }

    /** Promises again what an earlier programme promised. */
    Commitment(Programme programme, Commitment carriedFrom) {
        this.programme = programme;
        this.carriedFrom = carriedFrom;
    }

    /** Added to a signed text at any time, and marked by its source (invariant 4). */
    static Commitment task(Programme programme, CommitmentSource source, int number, CommitmentText text, Agency lead) {
        var task = new Commitment(programme);
        if (!task.tracked() || programme.completed()) {
            throw new RuleViolation("programme", "Chỉ giao nhiệm vụ trong chương trình đã ký và đang được theo dõi.");
        }
        task.source = source;
        task.number = number;
        task.say(text, Map.of(AssignmentRole.LEAD, List.of(lead)));
        return task;
    }

    /** New in the text by a signed amendment. */
    static Commitment addedTo(
            Programme programme, int number, CommitmentText text, Map<AssignmentRole, List<Agency>> assigned) {
        var added = new Commitment(programme);
        added.source = CommitmentSource.AMENDMENT;
        added.number = number;
        added.say(text, assigned);
        return added;
    }

    void number(int number) {
        this.number = number;
    }

    /** Says what is promised and by whom. A draft is completed step by step. */
    void promise(CommitmentText text, Map<AssignmentRole, List<Agency>> assigned) {
        requireDraft(programme);
        say(text, assigned);
    }

    /** Says who may read it, never more than may read its programme; once that is signed, with a reason. */
    void show(Visibility visibility, String reason) {
        if (programme.signed() && reason == null) {
            throw new RuleViolation("reason", "Hãy ghi lý do đổi người được xem.");
        }
        this.visibility = visibility;
        this.visibilityReason = reason;
    }

    /**
     * A signed amendment says it anew. The first due date stays (invariant 5).
     *
     * @param movesDue the amendment sets its due date; else the one that counts stays too
     */
    void amend(CommitmentText text, Map<AssignmentRole, List<Agency>> assigned, boolean movesDue) {
        requireAmendable();
        var first = firstDueOn;
        var counts = movesDue ? text.dueOn() : dueOn;
        say(text, assigned);
        firstDueOn = first == null ? counts : first;
        dueOn = counts;
    }

    void repeal() {
        requireAmendable();
        cancel();
    }

    private void requireAmendable() {
        if (!amendable()) {
            throw new RuleViolation(
                    "", "Nội dung " + number + " đã kết thúc hoặc không thuộc văn bản, không sửa đổi được.");
        }
    }

    /** Whether an amendment may say it anew: an item of the text under way, whatever is claimed of it. */
    public boolean amendable() {
        return tracked() && !source.task() && !state.ended();
    }

    /** Puts right what was taken down of a signed text: the text itself stands, so its first due date is this one. */
    void correct(CommitmentText text, Map<AssignmentRole, List<Agency>> assigned) {
        if (!programme.signed()) {
            throw new RuleViolation("", "Chỉ đính chính nội dung của chương trình đã ký.");
        }
        var movedSince = !Objects.equals(scheduledDueOn(), dueOn);
        var counts = dueOn;
        say(text, assigned);
        if (firstDueOn != null) {
            dueOn = movedSince ? counts : scheduledDueOn();
        }
    }

    private void say(CommitmentText text, Map<AssignmentRole, List<Agency>> assigned) {
        section = text.section();
        statement = text.statement();
        kind = text.kind();
        recurrence = text.recurrence();
        period = text.period();
        output = text.output();
        target = text.target();
        firstDueOn = text.dueOn();
        dueOn = text.dueOn();
        assigned.forEach(this::assign);
    }

    /** Gives a role to these agencies and takes it from all others. */
    private void assign(AssignmentRole role, List<Agency> agencies) {
        assignments.removeIf(given -> given.role() == role && !agencies.contains(given.agency()));
        for (var order = 0; order < agencies.size(); order++) {
            var position = order;
            var agency = agencies.get(order);
            assignments.stream()
                    .filter(given -> given.role() == role && given.agency().equals(agency))
                    .findFirst()
                    .ifPresentOrElse(
                            given -> given.move(position),
                            () -> assignments.add(new Assignment(this, agency, role, position)));
        }
    }

    /** The lead says how far it has come; {@code asOf} is not ahead. */
    void report(LocalDate asOf) {
        requireWorkedOn();
        state = CommitmentState.IN_PROGRESS;
        heard(asOf);
    }

    /** The lead says that it is done; its clock stops on that day until another party has answered. */
    void claim(LocalDate asOf) {
        requireWorkedOn();
        state = CommitmentState.SUBMITTED;
        claimedOn = asOf;
        heard(asOf);
    }

    /** What the standing progress of its present period counts; null where nothing is counted. */
    void reach(BigDecimal figure) {
        reached = figure;
    }

    /**
     * Another party confirms the claim: it was done on the day as of which that was said (DOMAIN §4). A recurring one keeps
     * this period as done and goes on to the next, until its programme ends.
     */
    void confirm() {
        requireSubmitted();
        if (recurs()) {
            periods.add(new CommitmentPeriod(this, periods.size() + 1, dueOn, claimedOn));
            if (!scheduledDueOn().isAfter(programme.details().periodTo())) {
                state = CommitmentState.IN_PROGRESS;
                claimedOn = null;
                dueOn = scheduledDueOn();
                reached = null;
                return;
            }
        }
        state = CommitmentState.COMPLETED;
        completedOn = claimedOn;
    }

    void giveBack() {
        requireSubmitted();
        state = CommitmentState.RETURNED;
        claimedOn = null;
    }

    /** An entry was voided: what the others say counts. */
    void takeBack(boolean claim, LocalDate lastHeard) {
        if (claim) {
            requireSubmitted();
            claimedOn = null;
        }
        if (claim || state == CommitmentState.IN_PROGRESS) {
            state = lastHeard == null ? CommitmentState.NOT_STARTED : CommitmentState.IN_PROGRESS;
        }
        reportedOn = lastHeard;
    }

    void pause() {
        requireWorkedOn();
        state = CommitmentState.PAUSED;
    }

    void resume() {
        if (state != CommitmentState.PAUSED) {
            throw new RuleViolation("", "Nội dung này không tạm dừng.");
        }
        state = reportedOn == null ? CommitmentState.NOT_STARTED : CommitmentState.IN_PROGRESS;
    }

    void cancel() {
        if (!tracked() || state.ended()) {
            throw new RuleViolation("", "Nội dung này đã kết thúc.");
        }
        state = CommitmentState.CANCELLED;
        claimedOn = null;
    }

    /** The next programme goes on with it. A claim that waits for its answer is answered first. */
    void carryOver() {
        if (!tracked() || state.ended() || state == CommitmentState.SUBMITTED) {
            throw new RuleViolation("", "Nội dung này đang chờ xác nhận hoặc đã kết thúc, không chuyển tiếp được.");
        }
        state = CommitmentState.CARRIED_OVER;
    }

    void changeDueDate(LocalDate due) {
        requireWorkedOn();
        dueOn = due;
    }

    private void heard(LocalDate asOf) {
        if (reportedOn == null || asOf.isAfter(reportedOn)) {
            reportedOn = asOf;
        }
    }

    private void requireWorkedOn() {
        if (!tracked() || !state.workedOn()) {
            throw new RuleViolation("", "Nội dung này đang chờ xác nhận, tạm dừng hoặc đã kết thúc.");
        }
    }

    private void requireSubmitted() {
        if (state != CommitmentState.SUBMITTED) {
            throw new RuleViolation("", "Nội dung này không chờ xác nhận.");
        }
    }

    /** The text is frozen as soon as the programme leaves its drafting (invariant 4). */
    static void requireDraft(Programme programme) {
        if (!changesIn(programme)) {
            throw new RuleViolation("", "Chỉ sửa được nội dung phối hợp khi chương trình đang soạn thảo.");
        }
    }

    static boolean changesIn(Programme programme) {
        return programme.status() == ProgrammeStatus.DRAFT;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Programme programme() {
        return programme;
    }

    /** What an earlier programme promised and this one promises again; null for a new promise. */
    public Commitment carriedFrom() {
        return carriedFrom;
    }

    public int number() {
        return number;
    }

    /** The heading under which the text prints this item; null where it has none. */
    public String section() {
        return section;
    }

    public String statement() {
        return statement;
    }

    /** Null while drafting and where an archival record's source does not say. */
    public CommitmentKind kind() {
        return kind;
    }

    /** How often, of a recurring one: "hằng quý". */
    public String recurrence() {
        return recurrence;
    }

    /** In which period a recurring one falls due again; null where only words say how often, and of all others. */
    public RecurrencePeriod period() {
        return period;
    }

    /** Whether it falls due again and again, on days that are known. */
    public boolean recurs() {
        return period != null && firstDueOn != null;
    }

    /** Those that are done, the first one first; none of one that does not recur. */
    public List<CommitmentPeriod> periods() {
        return recurs() ? Collections.unmodifiableList(periods) : List.of();
    }

    /** How many periods fall due before its programme ends; 0 of one that does not recur. */
    public int periodCount() {
        return recurs() ? period.countUntil(firstDueOn, programme.details().periodTo()) : 0;
    }

    public String output() {
        return output;
    }

    /** How much is promised; null where that is not counted. */
    public Target target() {
        return target;
    }

    /** The last figure that stands, of a recurring one in its present period; null where none was reported. */
    public BigDecimal reached() {
        return reached;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** What was signed of it: with the first due date. */
    public CommitmentText text() {
        return new CommitmentText(section, statement, kind, recurrence, period, output, target, firstDueOn);
    }

    public List<Agency> agencies(AssignmentRole role) {
        return assignments.stream()
                .filter(given -> given.role() == role)
                .sorted(Comparator.comparingInt(Assignment::sortOrder))
                .map(Assignment::agency)
                .toList();
    }

    public CommitmentSource source() {
        return source;
    }

    /** What was chosen for it; to whom it is open says {@link #openTo()}. */
    public Visibility visibility() {
        return visibility;
    }

    /** To whom it is open: never further than its programme. */
    public Visibility openTo() {
        return programme.openTo().narrowedTo(visibility);
    }

    /** What everybody reads. */
    public boolean isPublic() {
        return openTo() == Visibility.PUBLIC;
    }

    /** "Nội dung 3", "Nhiệm vụ 3". */
    public String called() {
        return source.called(number);
    }

    public CommitmentState state() {
        return state;
    }

    /** The due date that was signed, whatever was decided later. */
    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    /** The due date that the text has for the present period; for one that does not recur, the first. */
    public LocalDate scheduledDueOn() {
        var done = state == CommitmentState.COMPLETED
                ? periods().size() - 1
                : periods().size();
        return recurs() ? period.dueOn(firstDueOn, Math.max(done, 0)) : firstDueOn;
    }

    /** The as-of day of the claim that was confirmed; null before. */
    public LocalDate completedOn() {
        return completedOn;
    }

    /** Whether a clock runs for it: of an archival or unsigned programme it never does (DOMAIN §3). */
    public boolean tracked() {
        return programme.signed() && !programme.archival();
    }

    Standing standing() {
        var since = programme.effectiveFrom() != null ? programme.effectiveFrom() : programme.signedOn();
        return new Standing(state, dueOn, claimedOn, completedOn, reportedOn != null ? reportedOn : since);
    }
}
