package vn.hiepdong.commitment.renewal;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.progress.EndingCommitments;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeSigned;

/**
 * When the next programme is signed, what it promises again is carried over in the one before, and what was dropped is
 * cancelled there. What has ended by then, or is claimed and waits for its answer, stays as it is; so does what was taken out
 * of the draft again: the closing table of the old programme decides about it.
 */
@Component
class CarryingOver {

    private final RenewalLineRepository lines;
    private final Commitments commitments;
    private final EndingCommitments ending;

    CarryingOver(RenewalLineRepository lines, Commitments commitments, EndingCommitments ending) {
        this.lines = lines;
        this.commitments = commitments;
        this.ending = ending;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void carryOver(ProgrammeSigned signed) {
        var next = signed.programme();
        var decided = lines.findOf(next);
        if (decided.isEmpty()) {
            return;
        }
        Map<Long, Commitment> successors = commitments.of(next).stream()
                .filter(commitment -> commitment.carriedFrom() != null)
                .collect(Collectors.toMap(commitment -> commitment.carriedFrom().id(), commitment -> commitment));
        for (var line : decided) {
            var old = line.commitment();
            if (!old.tracked() || old.state().ended() || old.state() == CommitmentState.SUBMITTED) {
                continue;
            }
            if (line.fate() == RenewalFate.DROPPED) {
                ending.cancel(old, line.reason(), line.madeBy());
            } else if (line.fate().goesOn() && successors.containsKey(old.id())) {
                ending.carryOver(old, reason(line, next, successors.get(old.id())), line.madeBy());
            }
        }
    }

    private static String reason(RenewalLine line, Programme next, Commitment successor) {
        var where = "Chuyển sang “%s”, nội dung %d.".formatted(next.title(), successor.number());
        return line.reason() == null ? where : where + " " + line.reason();
    }
}
