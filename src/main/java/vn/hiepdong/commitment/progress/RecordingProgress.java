package vn.hiepdong.commitment.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.MovingCommitments;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Numbers;

/** The lead says how far a commitment has come, that it is done, or that an earlier word was wrong. */
@Component
@Transactional
public class RecordingProgress {

    private final MovingCommitments moving;
    private final CommitmentPolicy policy;
    private final ProgressRepository entries;
    private final ProgressVoidingRepository voidings;
    private final Clock clock;

    RecordingProgress(
            MovingCommitments moving,
            CommitmentPolicy policy,
            ProgressRepository entries,
            ProgressVoidingRepository voidings,
            Clock clock) {
        this.moving = moving;
        this.policy = policy;
        this.entries = entries;
        this.voidings = voidings;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException when somebody else leads it */
    @Transactional(readOnly = true)
    void requireLead(long commitmentId, SignedInAccount me) {
        reported(commitmentId, me);
    }

    @Transactional(readOnly = true)
    public ProgressForm formOf(long commitmentId, SignedInAccount me) {
        return ProgressForm.blank(reported(commitmentId, me), LocalDate.now(clock));
    }

    /**
     * @return the id of the entry
     * @throws org.springframework.security.access.AccessDeniedException when somebody else leads it
     * @throws RuleViolation when the day is ahead or before the programme, the figure is none, or it is not worked on
     * @throws VersionConflict when its state changed meanwhile
     */
    public long record(long commitmentId, ProgressForm form, SignedInAccount me) {
        var commitment = reported(commitmentId, me);
        VersionConflict.unlessSame(
                commitment.version(), form.version(), ProgressForm.blank(commitment, LocalDate.now(clock)));
        var asOf = asOf(form, commitment);
        var by = new Author(policy.requireReporter(me, commitment), me.login(), clock.instant());
        moving.report(commitment, asOf, form.claim());
        var entry = entries.save(new ProgressEntry(commitment, asOf, form.text(), figure(form), form.claim(), by));
        count(commitment);
        return entry.id();
    }

    /** The lead's own entry, for the page that asks why. */
    @Transactional(readOnly = true)
    public TurnForm voidingFormOf(long commitmentId, long entryId, SignedInAccount me) {
        return TurnForm.blank(own(commitmentId, entryId, me).commitment());
    }

    /**
     * Says of an entry that it does not stand: it stays readable for the parties, struck through.
     *
     * @throws RuleViolation when it does not stand already, or is the claim by which the commitment was completed or returned
     */
    public void voidEntry(long commitmentId, long entryId, TurnForm form, SignedInAccount me) {
        var entry = own(commitmentId, entryId, me);
        var commitment = entry.commitment();
        VersionConflict.unlessSame(commitment.version(), form.version(), TurnForm.blank(commitment));
        if (entry.voidReason().isPresent()) {
            throw new RuleViolation("", "Báo cáo này đã được rút trước đó.");
        }
        if (entry.claim() && !entry.replies().isEmpty()) {
            throw new RuleViolation("", "Bên kia đã trả lời báo cáo hoàn thành này, nên không rút được nữa.");
        }
        var by = new Author(policy.requireReporter(me, commitment), me.login(), clock.instant());
        moving.takeBack(commitment, entry.claim(), entries.lastHeard(commitment, entry.id()));
        voidings.save(new ProgressVoiding(entry, form.reason(), by));
        count(commitment);
    }

    private void count(Commitment commitment) {
        var figures = entries.figures(commitment, commitment.periods().size());
        moving.reach(commitment, figures.isEmpty() ? null : figures.get(0));
    }

    private LocalDate asOf(ProgressForm form, Commitment commitment) {
        var asOf = Typed.parseDay(form.asOf());
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("asOf", "Ngày này chưa tới.");
        }
        var from = commitment.programme().details().periodFrom();
        if (asOf.isBefore(from)) {
            throw new RuleViolation("asOf", "Ngày này trước khi chương trình bắt đầu (" + Typed.day(from) + ").");
        }
        return asOf;
    }

    private static BigDecimal figure(ProgressForm form) {
        if (!Typed.given(form.figure())) {
            return null;
        }
        return Numbers.parse(form.figure())
                .filter(figure -> figure.signum() >= 0)
                .orElseThrow(() -> new RuleViolation("figure", "Hãy gõ một số không âm, như 1.234 hoặc 12,5."));
    }

    private Commitment reported(long id, SignedInAccount me) {
        var commitment = policy.readable(me, moving.get(id));
        policy.requireReporter(me, commitment);
        return commitment;
    }

    private ProgressEntry own(long commitmentId, long entryId, SignedInAccount me) {
        var commitment = reported(commitmentId, me);
        var entry = entries.findById(entryId)
                .filter(found -> found.commitment().equals(commitment))
                .orElseThrow(NotFoundException::new);
        policy.requireOwnWords(me, entry.agency());
        return entry;
    }
}
