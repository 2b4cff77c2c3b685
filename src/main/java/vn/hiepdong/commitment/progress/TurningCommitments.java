package vn.hiepdong.commitment.progress;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.MovingCommitments;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.VersionConflict;

/** The side that keeps the programme pauses, resumes or cancels a commitment, for a reason that everybody reads. */
@Component
@Transactional
public class TurningCommitments {

    private final MovingCommitments moving;
    private final CommitmentPolicy policy;
    private final TurnRepository turns;
    private final Clock clock;

    TurningCommitments(MovingCommitments moving, CommitmentPolicy policy, TurnRepository turns, Clock clock) {
        this.moving = moving;
        this.policy = policy;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TurnForm formOf(long commitmentId, SignedInAccount me) {
        return TurnForm.blank(turned(commitmentId, me));
    }

    /**
     * @throws AccessDeniedException when another side keeps the programme
     * @throws vn.hiepdong.web.RuleViolation when its state does not allow it
     * @throws VersionConflict when its state changed meanwhile
     */
    public void turn(long commitmentId, TurnKind kind, TurnForm form, SignedInAccount me) {
        var commitment = turned(commitmentId, me);
        VersionConflict.unlessSame(commitment.version(), form.version(), TurnForm.blank(commitment));
        switch (kind) {
            case PAUSED -> moving.pause(commitment);
            case RESUMED -> moving.resume(commitment);
            case CANCELLED -> moving.cancel(commitment);
            case CARRIED_OVER -> throw new NotFoundException();
        }
        turns.save(new CommitmentTurn(
                commitment,
                kind,
                LocalDate.now(clock),
                form.reason(),
                new Author(commitment.programme().keepingAgency(), me.login(), clock.instant())));
    }

    private Commitment turned(long id, SignedInAccount me) {
        var commitment = policy.readable(me, moving.get(id));
        if (!policy.mayTurn(me, commitment)) {
            throw new AccessDeniedException("Chỉ cơ quan giữ chương trình tạm dừng hoặc hủy nội dung này.");
        }
        return commitment;
    }
}
