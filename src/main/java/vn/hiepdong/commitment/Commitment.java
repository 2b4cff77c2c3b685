package vn.hiepdong.commitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.web.RuleViolation;

/**
 * One numbered item of a programme's text, or a task that a conference set under it. Once the text is signed it changes only by
 * a correction (invariant 4).
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

    private int number;

    private String section;

    private String statement;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    private String recurrence;

    private String output;

    private LocalDate firstDueOn;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CommitmentSource source = CommitmentSource.SIGNED_TEXT;

    /** For queries; the database makes it out of the source. */
    @Column(insertable = false, updatable = false)
    private boolean task;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.NOT_STARTED;

    private LocalDate reportedOn;

    private LocalDate claimedOn;

    private LocalDate completedOn;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Assignment> assignments = new ArrayList<>();

    protected Commitment() {}

    Commitment(Programme programme) {
        this.programme = programme;
    }

    /** Added to a signed text at any time, and marked by its source (invariant 4). */
    static Commitment task(Programme programme, CommitmentSource source, int number, CommitmentText text, Agency lead) {
        var task = new Commitment(programme);
        if (!task.tracked() || programme.status() != ProgrammeStatus.SIGNED) {
            throw new RuleViolation("programme", "Chỉ giao nhiệm vụ trong chương trình đã ký và đang được theo dõi.");
        }
        task.source = source;
        task.number = number;
        task.say(text, Map.of(AssignmentRole.LEAD, List.of(lead)));
        return task;
    }

    void number(int number) {
        this.number = number;
    }

    /** Says what is promised and by whom. A draft is completed step by step. */
    void promise(CommitmentText text, Map<AssignmentRole, List<Agency>> assigned) {
        requireDraft(programme);
        say(text, assigned);
    }

    /** Puts right what was taken down of a signed text: the text itself stands, so its first due date is this one. */
    void correct(CommitmentText text, Map<AssignmentRole, List<Agency>> assigned) {
        if (!programme.signed()) {
            throw new RuleViolation("", "Chỉ đính chính nội dung của chương trình đã ký.");
        }
        var agreedSince = Objects.equals(firstDueOn, dueOn) ? null : dueOn;
        say(text, assigned);
        if (agreedSince != null && dueOn != null) {
            dueOn = agreedSince;
        }
    }

    private void say(CommitmentText text, Map<AssignmentRole, List<Agency>> assigned) {
        section = text.section();
        statement = text.statement();
        kind = text.kind();
        recurrence = text.recurrence();
        output = text.output();
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

    /** Another party confirms the claim: it was done on the day as of which that was said (DOMAIN §4). */
    void confirm() {
        requireSubmitted();
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

    public String output() {
        return output;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether anything says by when: a day, a recurrence, or that it goes on all the time. */
    boolean saysWhen() {
        return dueOn != null || recurrence != null || kind == CommitmentKind.CONTINUOUS;
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
