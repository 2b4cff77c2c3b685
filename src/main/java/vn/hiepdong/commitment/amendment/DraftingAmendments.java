package vn.hiepdong.commitment.amendment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.AmendingCommitments;
import vn.hiepdong.commitment.AmendingCommitments.Said;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentRow;
import vn.hiepdong.commitment.text.ItemChange;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Numbers;

/** The side that keeps a signed programme drafts what the parties shall change in its text. */
@Component
@Transactional
public class DraftingAmendments {

    private final AmendmentRepository amendments;
    private final AmendingCommitments text;
    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final EntityManager entityManager;

    DraftingAmendments(
            AmendmentRepository amendments,
            AmendingCommitments text,
            Programmes programmes,
            ProgrammePolicy policy,
            EntityManager entityManager) {
        this.amendments = amendments;
        this.text = text;
        this.programmes = programmes;
        this.policy = policy;
        this.entityManager = entityManager;
    }

    /**
     * The draft that is begun, else the text as it stands, to be changed.
     *
     * @throws org.springframework.security.access.AccessDeniedException when another side keeps the programme
     * @throws RuleViolation when its text is not one that can be amended, or a party has signed the draft
     */
    @Transactional(readOnly = true)
    public AmendmentForm formOf(long programmeId, SignedInAccount me) {
        return form(open(amendable(programmeId, me)));
    }

    /**
     * @throws RuleViolation when nothing differs, an item has ended, a row says too little, or a party has signed the draft
     * @throws VersionConflict when somebody saved the draft meanwhile
     */
    public void save(long programmeId, AmendmentForm form, SignedInAccount me) {
        var programme = amendable(programmeId, me);
        var amendment = open(programme);
        VersionConflict.unlessSame(amendment.version(), form.version(), form(amendment));
        var said =
                text.read(programme, form.said()).stream().filter(Said::changes).toList();
        if (amendment.begun()) {
            entityManager.lock(amendment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        amendment.propose(form.excerpt(), form.reason(), repealed(programme, form), said);
        amendments.save(amendment);
    }

    /** @throws RuleViolation when a party has signed it */
    public void discard(long programmeId, SignedInAccount me) {
        var amendment = amendments.findOpen(amendable(programmeId, me)).orElseThrow(NotFoundException::new);
        amendment.requireDraft();
        amendments.delete(amendment);
    }

    private List<Commitment> repealed(Programme programme, AmendmentForm form) {
        var repealed = text.textOf(programme).stream()
                .filter(item -> form.repealed().contains(item.id().toString()))
                .toList();
        repealed.stream().filter(item -> !item.amendable()).findFirst().ifPresent(ended -> {
            throw new RuleViolation("", "Nội dung " + ended.number() + " đã kết thúc, không bãi bỏ được.");
        });
        return repealed;
    }

    private Amendment open(Programme programme) {
        var amendment = amendments.findOpen(programme).orElseGet(() -> new Amendment(programme));
        amendment.requireDraft();
        return amendment;
    }

    private Programme amendable(long programmeId, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        if (!programme.signed() || programme.archival()) {
            throw new RuleViolation(
                    "", "Chỉ sửa đổi, bổ sung được văn bản đã ký và đang theo dõi. Bản chưa ký thì sửa khi soạn thảo.");
        }
        programme.requireNotCompleted();
        return programme;
    }

    private AmendmentForm form(Amendment amendment) {
        var rows = text.textOf(amendment.programme()).stream()
                .filter(Commitment::amendable)
                .map(item -> amendment.items().stream()
                        .filter(one -> one.of(item) && one.change() == ItemChange.CHANGED)
                        .findFirst()
                        .map(DraftingAmendments::row)
                        .orElseGet(() -> CommitmentRow.asItCounts(item)))
                .collect(Collectors.toList());
        amendment.items().stream()
                .filter(one -> one.change() == ItemChange.ADDED)
                .map(DraftingAmendments::row)
                .forEach(rows::add);
        return new AmendmentForm(
                Submissions.newKey(),
                amendment.version(),
                Typed.text(amendment.excerpt()),
                Typed.text(amendment.reason()),
                rows,
                amendment.items().stream()
                        .filter(one -> one.change() == ItemChange.REPEALED)
                        .map(one -> one.commitment().id().toString())
                        .toList());
    }

    private static CommitmentRow row(AmendedItem item) {
        var said = item.text();
        var counts = item.commitment() == null || item.movesDue()
                ? said.dueOn()
                : item.commitment().dueOn();
        return new CommitmentRow(
                item.commitment() == null ? "" : item.commitment().id().toString(),
                said.section(),
                said.statement(),
                Objects.toString(said.kind(), ""),
                Typed.day(counts),
                said.recurrence(),
                Objects.toString(said.period(), ""),
                said.output(),
                said.target() == null ? "" : Numbers.print(said.target().figure()),
                said.target() == null ? "" : said.target().unit(),
                names(item, AssignmentRole.LEAD),
                names(item, AssignmentRole.SUPPORT),
                names(item, AssignmentRole.IMPLEMENTER),
                null);
    }

    private static String names(AmendedItem item, AssignmentRole role) {
        return item.agencies(role).stream().map(Agency::name).collect(Collectors.joining("; "));
    }
}
