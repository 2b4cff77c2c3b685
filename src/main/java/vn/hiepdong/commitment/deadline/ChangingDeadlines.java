package vn.hiepdong.commitment.deadline;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.MovingCommitments;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/** The lead asks for another due date, and another signing party decides (invariant 5). */
@Component
@Transactional
public class ChangingDeadlines {

    private final MovingCommitments moving;
    private final CommitmentPolicy policy;
    private final DeadlineRepository changes;
    private final DecisionRepository decisions;
    private final Clock clock;

    ChangingDeadlines(
            MovingCommitments moving,
            CommitmentPolicy policy,
            DeadlineRepository changes,
            DecisionRepository decisions,
            Clock clock) {
        this.moving = moving;
        this.policy = policy;
        this.changes = changes;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException when somebody else leads it */
    @Transactional(readOnly = true)
    void requireLead(long commitmentId, SignedInAccount me) {
        asked(commitmentId, me);
    }

    @Transactional(readOnly = true)
    public DeadlineForm formOf(long commitmentId, SignedInAccount me) {
        return DeadlineForm.blank(asked(commitmentId, me));
    }

    /**
     * @throws org.springframework.security.access.AccessDeniedException when somebody else leads it
     * @throws RuleViolation when it has no due date, is not worked on, one asked for still waits, or the day is the present one
     * @throws VersionConflict when its state changed meanwhile
     */
    public void ask(long commitmentId, DeadlineForm form, SignedInAccount me) {
        var commitment = asked(commitmentId, me);
        VersionConflict.unlessSame(commitment.version(), form.version(), DeadlineForm.blank(commitment));
        var due = Typed.parseDay(form.due());
        if (commitment.dueOn() == null || !commitment.state().workedOn()) {
            throw new RuleViolation("", "Chỉ xin điều chỉnh thời hạn của nội dung đang thực hiện và có thời hạn.");
        }
        if (waiting(commitment)) {
            throw new RuleViolation("", "Một đề nghị khác đang chờ trả lời.");
        }
        if (due.equals(commitment.dueOn())) {
            throw new RuleViolation("due", "Đây chính là hạn hiện nay. Hãy ghi hạn mới.");
        }
        if (due.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("due", "Hạn mới đã qua. Hãy ghi một ngày từ hôm nay trở đi.");
        }
        changes.save(new DeadlineChange(
                commitment,
                due,
                form.reason(),
                LocalDate.now(clock),
                new Author(policy.requireReporter(me, commitment), me.login(), clock.instant())));
    }

    @Transactional(readOnly = true)
    public DecisionForm decisionFormOf(long commitmentId, long changeId, SignedInAccount me) {
        return DecisionForm.blank(decided(commitmentId, changeId, me).commitment());
    }

    /**
     * @throws org.springframework.security.access.AccessDeniedException to the lead's own side and to strangers
     * @throws RuleViolation when it was decided before, or is refused without a word
     * @throws VersionConflict when the commitment's state changed meanwhile
     */
    public void decide(long commitmentId, long changeId, DecisionForm form, SignedInAccount me) {
        var change = decided(commitmentId, changeId, me);
        var commitment = change.commitment();
        VersionConflict.unlessSame(commitment.version(), form.version(), DecisionForm.blank(commitment));
        if (change.decision().isPresent()) {
            throw new RuleViolation("", "Đề nghị này đã được trả lời.");
        }
        var agreed = form.stance() == Stance.CONFIRMED;
        if (!agreed && !Typed.given(form.text())) {
            throw new RuleViolation("text", "Hãy ghi vì sao bên mình không đồng ý.");
        }
        if (agreed) {
            moving.changeDueDate(commitment, change.toDay());
        }
        decisions.save(new DeadlineDecision(
                change,
                agreed,
                Typed.orNull(form.text()),
                new Author(policy.requireAnswer(me, commitment), me.login(), clock.instant())));
    }

    private boolean waiting(Commitment commitment) {
        return changes.findOf(commitment).stream()
                .anyMatch(change -> change.decision().isEmpty());
    }

    private Commitment asked(long id, SignedInAccount me) {
        var commitment = policy.readable(me, moving.get(id));
        policy.requireReporter(me, commitment);
        return commitment;
    }

    private DeadlineChange decided(long commitmentId, long changeId, SignedInAccount me) {
        var commitment = policy.readable(me, moving.get(commitmentId));
        policy.requireAnswer(me, commitment);
        var change = changes.findById(changeId)
                .filter(found -> found.commitment().equals(commitment))
                .orElseThrow(NotFoundException::new);
        policy.requireOthersWords(me, change.agency());
        return change;
    }
}
