package vn.hiepdong.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;

/** Writes into the frozen text what a signed amendment says; nothing else does (invariant 4). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AmendingCommitments {

    private final CommitmentRepository commitments;
    private final LeadingAgencies leading;
    private final Agencies agencies;

    AmendingCommitments(CommitmentRepository commitments, LeadingAgencies leading, Agencies agencies) {
        this.commitments = commitments;
        this.leading = leading;
        this.agencies = agencies;
    }

    /** The items of the text by number; tasks are none of them. */
    public List<Commitment> textOf(Programme programme) {
        return commitments.findOf(programme).stream()
                .filter(commitment -> !commitment.source().task())
                .toList();
    }

    /**
     * A row of a form, read.
     *
     * @param stored the item that it changes; null for a new one
     */
    public record Said(Commitment stored, CommitmentText text, Map<AssignmentRole, List<Agency>> assigned) {

        /** Whether it differs from the item as it counts today. */
        public boolean changes() {
            return stored == null
                    || !text.saysTheSameAs(stored.text().dueOn(stored.dueOn()))
                    || assigned.entrySet().stream()
                            .anyMatch(role -> !role.getValue().equals(stored.agencies(role.getKey())));
        }
    }

    /**
     * Reads typed rows. Each that says anything new must say all that a signed item says (invariant 2).
     *
     * @throws RuleViolation with a sentence for each wrong box
     */
    public List<Said> read(Programme programme, List<CommitmentRow> rows) {
        var stored = textOf(programme).stream()
                .filter(Commitment::amendable)
                .collect(Collectors.toMap(item -> item.id().toString(), Function.identity()));
        var mayLead = leading.of(programme);
        var read = new ArrayList<Said>();
        var problems = new ArrayList<Sentence>();
        for (var row : new CommitmentRows(agencies, programme, mayLead).read(rows, stored)) {
            if (row.stored() == null && !row.typed().id().isEmpty()) {
                throw new RuleViolation(
                        "", "Một nội dung vừa kết thúc nên không sửa đổi được nữa. Hãy mở lại trang này.");
            }
            var said = new Said(row.stored(), row.typed().text(), row.assigned());
            if (said.changes()) {
                problems.addAll(CommitmentSigningObstacles.sentencesOf(
                        said.text(),
                        said.assigned().get(AssignmentRole.LEAD),
                        mayLead,
                        row.path(),
                        said.stored() == null
                                ? "Nội dung mới "
                                : "Nội dung " + said.stored().number() + " "));
            }
            read.add(said);
        }
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
        return read;
    }

    /**
     * @param movesDue the amendment sets the due date; else the one that counts stays
     * @throws RuleViolation when the item has ended
     */
    public void change(
            Commitment item, CommitmentText text, Map<AssignmentRole, List<Agency>> assigned, boolean movesDue) {
        item.amend(text, assigned, movesDue);
    }

    /** @throws RuleViolation when the item has ended */
    public void repeal(Commitment item) {
        item.repeal();
    }

    /** A new item after the last one of the text. */
    public Commitment add(Programme programme, CommitmentText text, Map<AssignmentRole, List<Agency>> assigned) {
        var last = textOf(programme).stream().mapToInt(Commitment::number).max().orElse(0);
        return commitments.save(Commitment.addedTo(programme, last + 1, text, assigned));
    }
}
