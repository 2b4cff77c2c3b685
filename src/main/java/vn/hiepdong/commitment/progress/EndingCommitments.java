package vn.hiepdong.commitment.progress;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.MovingCommitments;

/**
 * Ends commitments for the rooms that decide about many at once, each with the reason that everybody reads. Whose decision it is
 * they have asked; the side that keeps the programme speaks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EndingCommitments {

    private final MovingCommitments moving;
    private final TurnRepository turns;
    private final Clock clock;

    EndingCommitments(MovingCommitments moving, TurnRepository turns, Clock clock) {
        this.moving = moving;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * @param madeBy login of who decided
     * @throws vn.hiepdong.web.RuleViolation when it has ended, or a claim waits for its answer
     */
    public void carryOver(Commitment commitment, String reason, String madeBy) {
        moving.carryOver(commitment);
        save(commitment, TurnKind.CARRIED_OVER, reason, madeBy);
    }

    /**
     * @param madeBy login of who decided
     * @throws vn.hiepdong.web.RuleViolation when it has ended
     */
    public void cancel(Commitment commitment, String reason, String madeBy) {
        moving.cancel(commitment);
        save(commitment, TurnKind.CANCELLED, reason, madeBy);
    }

    private void save(Commitment commitment, TurnKind kind, String reason, String madeBy) {
        turns.save(new CommitmentTurn(
                commitment,
                kind,
                LocalDate.now(clock),
                reason,
                new Author(commitment.programme().keepingAgency(), madeBy, clock.instant())));
    }
}
