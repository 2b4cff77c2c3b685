package vn.hiepdong.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;

/**
 * Moves a commitment from state to state (DOMAIN §4) for the rooms that record why; who may do so is theirs to ask of
 * {@link CommitmentPolicy}. Each throws a {@link RuleViolation} when the state does not allow it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MovingCommitments {

    private final CommitmentRepository commitments;

    MovingCommitments(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    /** @throws NotFoundException when there is none */
    public Commitment get(long id) {
        return commitments.findById(id).orElseThrow(NotFoundException::new);
    }

    /**
     * @param claim the lead says that it is done
     */
    public void report(Commitment commitment, LocalDate asOf, boolean claim) {
        if (claim) {
            commitment.claim(asOf);
        } else {
            commitment.report(asOf);
        }
    }

    /** What the progress that stands counts by now; null for nothing. */
    public void reach(Commitment commitment, BigDecimal figure) {
        commitment.reach(figure);
    }

    public void confirm(Commitment commitment) {
        commitment.confirm();
    }

    public void giveBack(Commitment commitment) {
        commitment.giveBack();
    }

    /**
     * An entry was voided.
     *
     * @param claim it was the claim that waits for an answer
     * @param lastHeard as-of day of the last entry that still stands; null for none
     */
    public void takeBack(Commitment commitment, boolean claim, LocalDate lastHeard) {
        commitment.takeBack(claim, lastHeard);
    }

    public void pause(Commitment commitment) {
        commitment.pause();
    }

    public void resume(Commitment commitment) {
        commitment.resume();
    }

    public void cancel(Commitment commitment) {
        commitment.cancel();
    }

    /** Of a signed programme a reason is needed. */
    public void show(Commitment commitment, Visibility visibility, String reason) {
        commitment.show(visibility, reason);
    }

    /** The next programme goes on with it. */
    public void carryOver(Commitment commitment) {
        commitment.carryOver();
    }

    /** Another party agreed to another due date; the first one stays (invariant 5). */
    public void changeDueDate(Commitment commitment, LocalDate due) {
        commitment.changeDueDate(due);
    }
}
