package vn.hiepdong.commitment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.web.RuleViolation;

/**
 * Adds tasks to signed texts (invariant 4) for the module that records what was said at conferences; who may do so is its to
 * ask. From then on a task is followed like any commitment.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AddingTasks {

    private final CommitmentRepository commitments;
    private final LeadingAgencies leading;
    private final EntityManager entityManager;

    AddingTasks(CommitmentRepository commitments, LeadingAgencies leading, EntityManager entityManager) {
        this.commitments = commitments;
        this.leading = leading;
        this.entityManager = entityManager;
    }

    /**
     * @throws RuleViolation when the programme is not signed and live, or the lead is neither a signing party nor below one
     */
    public Commitment add(Programme programme, NewTask task) {
        if (!mayLead(programme, task.lead())) {
            throw new RuleViolation("lead", CommitmentRows.notAParty(task.lead()));
        }
        // so that two who add at once get two numbers
        entityManager.lock(programme, LockModeType.PESSIMISTIC_WRITE);
        return commitments.save(Commitment.task(
                programme, task.source(), commitments.lastTaskOf(programme) + 1, task.text(), task.lead()));
    }

    /**
     * Who most likely leads a task.
     *
     * @param asked of whom it was wanted; null where nobody is named
     * @return that agency if it may lead there, else the first signing party, which is the host
     */
    public Agency likelyLead(Programme programme, Agency asked) {
        return asked != null && mayLead(programme, asked)
                ? asked
                : programme.signingParties().stream()
                        .map(ProgrammeParty::agency)
                        .findFirst()
                        .orElseThrow();
    }

    private boolean mayLead(Programme programme, Agency agency) {
        return leading.of(programme).contains(agency.id());
    }
}
