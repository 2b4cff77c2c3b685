package vn.hiepdong.conference.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Typed;

/** One signing party asks to leave a review out, and another agrees or does not (invariant 6). Each word stays. */
@Component
@Transactional
public class WaivingReviews {

    private final FindingDuties finding;
    private final ReviewDuties duties;
    private final WaiverRepository waivers;
    private final WaiverDecisionRepository decisions;
    private final ProgrammePolicy programmes;
    private final WaiverPolicy policy;
    private final Clock clock;

    WaivingReviews(
            FindingDuties finding,
            ReviewDuties duties,
            WaiverRepository waivers,
            WaiverDecisionRepository decisions,
            ProgrammePolicy programmes,
            WaiverPolicy policy,
            Clock clock) {
        this.finding = finding;
        this.duties = duties;
        this.waivers = waivers;
        this.decisions = decisions;
        this.programmes = programmes;
        this.policy = policy;
        this.clock = clock;
    }

    /** What is to be left out. */
    @Transactional(readOnly = true)
    Due asked(long programmeId, long dutyId, SignedInAccount me) {
        var duty = finding.of(programmeId, dutyId, me);
        policy.requireAsking(me, duty.programme());
        return standing(duty);
    }

    /**
     * @throws AccessDeniedException to those who do not sign the programme
     * @throws RuleViolation when it is met, waived or no longer owed, or one asked for still waits
     */
    public void ask(long programmeId, long dutyId, WaiverForm form, SignedInAccount me) {
        var duty = finding.locked(programmeId, dutyId, me);
        var party = policy.requireAsking(me, duty.programme());
        var standing = standing(duty);
        if (!standing.state().open()) {
            throw new RuleViolation("", "Kỳ này đã được đánh giá hoặc đã được miễn.");
        }
        if (standing.waiverAsked()) {
            throw new RuleViolation("", "Một đề nghị khác đang chờ trả lời.");
        }
        waivers.save(new ReviewWaiver(
                duty, form.reason(), LocalDate.now(clock), new Author(party, me.login(), clock.instant())));
    }

    /** What is asked for. */
    @Transactional(readOnly = true)
    WaiverView decided(long programmeId, long waiverId, SignedInAccount me) {
        return WaiverView.of(waiting(programmeId, waiverId, me), true);
    }

    /**
     * @throws AccessDeniedException to the side that asked, and to those whose word it is not
     * @throws RuleViolation when it was decided before, or is refused without a word
     */
    public void decide(long programmeId, long waiverId, WaiverDecisionForm form, SignedInAccount me) {
        var waiver = waiting(programmeId, waiverId, me);
        if (!waiver.waiting()) {
            throw new RuleViolation("", "Đề nghị này đã được trả lời.");
        }
        var agreed = form.stance() == Stance.CONFIRMED;
        if (!agreed && !Typed.given(form.text())) {
            throw new RuleViolation("text", "Hãy ghi vì sao bên mình không đồng ý.");
        }
        decisions.save(new ReviewWaiverDecision(
                waiver,
                agreed,
                Typed.orNull(form.text()),
                LocalDate.now(clock),
                new Author(policy.requireAnswer(me, waiver), me.login(), clock.instant())));
    }

    private ReviewWaiver waiting(long programmeId, long waiverId, SignedInAccount me) {
        var waiver = waivers.findById(waiverId)
                .filter(found -> found.programme().id() == programmeId)
                .orElseThrow(NotFoundException::new);
        programmes.readable(me, waiver.programme());
        policy.requireAnswer(me, waiver);
        return waiver;
    }

    private Due standing(ReviewDuty duty) {
        return duties.of(List.of(duty.programme()), LocalDate.now(clock)).values().stream()
                .flatMap(List::stream)
                .filter(due -> due.dutyId() == duty.id())
                .findFirst()
                .orElseThrow(
                        () -> new RuleViolation("", "Chương trình đã kết thúc, không còn kỳ sơ kết nào phải làm."));
    }
}
