package vn.hiepdong.commitment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;

/** Writes down what a programme in drafting promises. What is missing is asked for when it goes to signing. */
@Component
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class DraftingCommitments {

    private static final int BATCH = 50;

    private final CommitmentRepository commitments;
    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final Agencies agencies;
    private final LeadingAgencies leading;
    private final EntityManager entityManager;

    DraftingCommitments(
            CommitmentRepository commitments,
            Programmes programmes,
            ProgrammePolicy policy,
            Agencies agencies,
            LeadingAgencies leading,
            EntityManager entityManager) {
        this.commitments = commitments;
        this.programmes = programmes;
        this.policy = policy;
        this.agencies = agencies;
        this.leading = leading;
        this.entityManager = entityManager;
    }

    /**
     * Makes the table of the form the commitments of the programme, numbered from 1 in its order: rows with an id change
     * that commitment, others are new, and a commitment without a row is removed.
     *
     * @throws vn.hiepdong.web.NotFoundException when there is no such programme, or not for this reader
     * @throws org.springframework.security.access.AccessDeniedException when somebody else keeps it
     * @throws RuleViolation when it is no longer a draft, or with a sentence for each thing wrong in a row
     */
    public void save(long programmeId, CommitmentsForm form, SignedInAccount me) {
        save(programmeId, form, me, written -> {});
    }

    /**
     * The same.
     *
     * @param progress hears now and then how many rows are written
     */
    public void save(long programmeId, CommitmentsForm form, SignedInAccount me, IntConsumer progress) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        Commitment.requireDraft(programme);
        var stored = commitments.findOf(programme);
        VersionConflict.unlessSame(programme.version(), form.version(), CommitmentsForm.of(programme, stored));
        var rows = rowsOf(programme).read(form.rows(), byId(stored));
        entityManager.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        removeOthers(stored, rows);
        for (var i = 0; i < rows.size(); i++) {
            write(programme, i + 1, rows.get(i));
            if ((i + 1) % BATCH == 0) {
                entityManager.flush();
                progress.accept(i + 1);
            }
        }
    }

    /** What stands in a draft that I may change, as the form that changes it. */
    @Transactional(readOnly = true)
    public CommitmentsForm formOf(long programmeId, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        Commitment.requireDraft(programme);
        return CommitmentsForm.of(programme, commitments.findOf(programme));
    }

    /**
     * Looks at a form as {@link #save} does, and writes nothing.
     *
     * @return a sentence for each thing wrong in a row
     */
    @Transactional(readOnly = true)
    public List<Sentence> mistakesIn(long programmeId, CommitmentsForm form, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        try {
            rowsOf(programme).read(form.rows(), byId(commitments.findOf(programme)));
            return List.of();
        } catch (RuleViolation violation) {
            return violation.sentences();
        }
    }

    /**
     * Makes commitments of an earlier programme the first ones of a draft that has none, each tied to the one that it carries on.
     * Who may lead there no more is left out: the draft says that its lead is missing.
     *
     * @throws RuleViolation when it is no draft
     */
    public void carry(Programme draft, List<Carried> items, SignedInAccount me) {
        policy.changeable(me, draft);
        entityManager.flush();
        var mayLead = leading.of(draft);
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var commitment = new Commitment(draft, item.from());
            commitment.number(i + 1);
            commitment.promise(item.text(), item.assigned(mayLead));
            commitment.show(item.from().visibility(), null);
            commitments.save(commitment);
        }
    }

    /** @throws RuleViolation when this cannot be put into many rows, since it would be wrong in each */
    @Transactional(readOnly = true)
    void requireFillable(long programmeId, RowFill fill, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        fill.requireReadableDay();
        rowsOf(programme).requireLead(fill.lead());
    }

    private CommitmentRows rowsOf(Programme programme) {
        return new CommitmentRows(agencies, programme, programme.archival() ? Set.of() : leading.of(programme));
    }

    private static Map<String, Commitment> byId(List<Commitment> stored) {
        return stored.stream()
                .collect(Collectors.toMap(commitment -> commitment.id().toString(), Function.identity()));
    }

    private void removeOthers(List<Commitment> stored, List<CommitmentRows.ReadRow> rows) {
        var kept = rows.stream().map(CommitmentRows.ReadRow::stored).collect(Collectors.toSet());
        stored.stream().filter(commitment -> !kept.contains(commitment)).forEach(commitments::delete);
    }

    private void write(Programme programme, int number, CommitmentRows.ReadRow row) {
        var commitment = row.stored() == null ? new Commitment(programme) : row.stored();
        commitment.number(number);
        commitment.promise(row.typed().text(), row.assigned());
        row.typed().shownTo().ifPresent(visibility -> commitment.show(visibility, null));
        if (row.stored() == null) {
            commitments.save(commitment);
        }
    }
}
