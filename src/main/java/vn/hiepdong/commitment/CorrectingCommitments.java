package vn.hiepdong.commitment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.correction.Correction.Change;
import vn.hiepdong.correction.RecordKind;
import vn.hiepdong.correction.RecordingCorrections;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.text.Labels;

/** Puts right how an item of a signed text was taken down (DOMAIN §4); what stood there before is kept. */
@Component
@Transactional
public class CorrectingCommitments {

    private final CommitmentRepository commitments;
    private final CommitmentSigningObstacles obstacles;
    private final ProgrammePolicy policy;
    private final Agencies agencies;
    private final LeadingAgencies leading;
    private final RecordingCorrections corrections;
    private final Labels labels;
    private final EntityManager entityManager;

    CorrectingCommitments(
            CommitmentRepository commitments,
            CommitmentSigningObstacles obstacles,
            ProgrammePolicy policy,
            Agencies agencies,
            LeadingAgencies leading,
            RecordingCorrections corrections,
            Labels labels,
            EntityManager entityManager) {
        this.commitments = commitments;
        this.obstacles = obstacles;
        this.policy = policy;
        this.agencies = agencies;
        this.leading = leading;
        this.corrections = corrections;
        this.labels = labels;
        this.entityManager = entityManager;
    }

    @Transactional(readOnly = true)
    CommitmentCorrectionForm formOf(long id, SignedInAccount me) {
        return CommitmentCorrectionForm.of(changeable(id, me));
    }

    /** The programme to which it belongs, and what it is called there. */
    @Transactional(readOnly = true)
    Heading heading(long id, SignedInAccount me) {
        var commitment = changeable(id, me);
        return new Heading(commitment.programme().id(), commitment.programme().title(), commitment.called());
    }

    /** @param called "Nội dung 3" */
    record Heading(long programmeId, String programmeTitle, String called) {}

    /**
     * Of a live programme it must say afterwards all that a signed commitment says (invariant 2).
     *
     * @return the programme's id
     * @throws RuleViolation when its programme is not signed, nothing differs, or with a sentence for each wrong box
     * @throws VersionConflict when somebody saved it meanwhile
     */
    public long correct(long id, CommitmentCorrectionForm form, SignedInAccount me) {
        var commitment = changeable(id, me);
        var programme = commitment.programme();
        var before = CommitmentRow.of(commitment);
        VersionConflict.unlessSame(commitment.version(), form.version(), CommitmentCorrectionForm.of(commitment));
        var mayLead = programme.archival() ? Set.<Long>of() : leading.of(programme);
        var row = new CommitmentRows(agencies, programme, mayLead)
                .read(form.rows(), Map.of(before.id(), commitment)).stream()
                        .filter(read -> read.stored() != null)
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("rows[0].statement", "Hãy ghi nội dung."));
        entityManager.lock(commitment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        commitment.correct(row.typed().text(), row.assigned());
        refuseWhatIsMissing(programme, commitment);
        corrections.record(
                RecordKind.PROGRAMME,
                programme.id(),
                commitment.id(),
                changes(commitment.called(), before, CommitmentRow.of(commitment)),
                form.reason(),
                me.login());
        return programme.id();
    }

    private void refuseWhatIsMissing(Programme programme, Commitment commitment) {
        var missing = programme.archival() ? List.<Sentence>of() : obstacles.sentencesOf(commitment);
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing);
        }
    }

    private List<Change> changes(String called, CommitmentRow before, CommitmentRow after) {
        var item = called + ": ";
        var changes = new ArrayList<Change>();
        changes.add(Change.of(item + "đề mục", before.section(), after.section()));
        changes.add(Change.of(item + "nội dung", before.statement(), after.statement()));
        changes.add(Change.of(item + "loại", kind(before), kind(after)));
        changes.add(Change.of(item + "hạn", before.due(), after.due()));
        changes.add(Change.of(item + "định kỳ", before.recurrence(), after.recurrence()));
        changes.add(Change.of(item + "kỳ", period(before), period(after)));
        changes.add(Change.of(item + "sản phẩm, kết quả", before.output(), after.output()));
        changes.add(Change.of(item + "chỉ tiêu", target(before), target(after)));
        for (var role : CommitmentRow.TYPED_ROLES) {
            changes.add(Change.of(item + labels.of(role), before.names(role), after.names(role)));
        }
        return changes;
    }

    private String kind(CommitmentRow row) {
        return row.kind().isEmpty() ? "" : labels.of(CommitmentKind.valueOf(row.kind()));
    }

    private String period(CommitmentRow row) {
        return row.period().isEmpty() ? "" : labels.of(RecurrencePeriod.valueOf(row.period()));
    }

    private static String target(CommitmentRow row) {
        return (row.target() + " " + row.targetUnit()).strip();
    }

    private Commitment changeable(long id, SignedInAccount me) {
        var commitment = commitments.findById(id).orElseThrow(NotFoundException::new);
        policy.changeable(me, commitment.programme());
        return commitment;
    }
}
