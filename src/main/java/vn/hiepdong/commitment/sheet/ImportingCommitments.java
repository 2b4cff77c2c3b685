package vn.hiepdong.commitment.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DraftingCommitments;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.sheet.KeptWorkbooks;
import vn.hiepdong.web.sheet.SheetForm;
import vn.hiepdong.web.sheet.SheetLayout;
import vn.hiepdong.web.sheet.SheetRuns;
import vn.hiepdong.web.sheet.Verdict;
import vn.hiepdong.web.sheet.WorkbookReader;
import vn.hiepdong.web.text.Numbers;

/**
 * Takes a programme's commitments from a workbook, all rows or none. The preview is what the same rules say, in a
 * transaction that is rolled back; nothing is written before it is confirmed.
 */
@Component
class ImportingCommitments {

    private static final String KIND = "COMMITMENTS";

    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)]\\.?(\\w*)");

    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final Commitments commitments;
    private final DraftingCommitments drafting;
    private final MergingRows merging;
    private final TakingProgress takingProgress;
    private final KeptWorkbooks workbooks;
    private final SheetRuns runs;
    private final TransactionTemplate transaction;

    ImportingCommitments(
            Programmes programmes,
            ProgrammePolicy policy,
            Commitments commitments,
            DraftingCommitments drafting,
            MergingRows merging,
            TakingProgress takingProgress,
            KeptWorkbooks workbooks,
            SheetRuns runs,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.policy = policy;
        this.commitments = commitments;
        this.drafting = drafting;
        this.merging = merging;
        this.takingProgress = takingProgress;
        this.workbooks = workbooks;
        this.runs = runs;
        this.transaction = transaction;
    }

    /**
     * Keeps a workbook whose rows can be read.
     *
     * @return its id
     * @throws RuleViolation on the field {@code file}, when it is no such workbook
     * @throws AccessDeniedException to those who write nothing of this programme
     */
    long keep(long programmeId, SheetForm form, SignedInAccount me) {
        var layout = transaction.execute(begun -> layout(changeable(programmeId, me)));
        var name = form.name();
        var content = form.content();
        WorkbookReader.read(content, List.of(layout));
        return workbooks.keep(KIND, programmeId, name, content, me.login());
    }

    /** What would become of each row; nothing is written. Of one that is being written, how far that is. */
    CommitmentSheet preview(long programmeId, long id, SignedInAccount me) {
        return transaction.execute(begun -> {
            begun.setRollbackOnly();
            return read(programmeId, id, me);
        });
    }

    /**
     * Begins to write the rows, unless one is refused or the commitments are no longer those that were compared.
     *
     * @param seen of the preview that is confirmed
     * @return the preview of this moment, still open where nothing was begun
     */
    CommitmentSheet confirm(long programmeId, long id, String seen, SignedInAccount me) {
        var sheet = preview(programmeId, id, me);
        if (sheet.open() && sheet.canBeConfirmed() && sheet.seen().equals(seen)) {
            runs.begin(id, sheet.total(), written -> write(programmeId, id, seen, me, written));
            return CommitmentSheet.begun(id, programmeId, kept(programmeId, id, me));
        }
        return sheet;
    }

    private String write(long programmeId, long id, String seen, SignedInAccount me, IntConsumer written) {
        var programme = changeable(programmeId, me);
        var stored = commitments.of(programme);
        if (!seen(programme, stored).equals(seen)) {
            throw new RuleViolation(
                    "", "Có người vừa sửa các nội dung này. Chưa có dòng nào được ghi: hãy xem lại từng dòng.");
        }
        var rows = rows(kept(programmeId, id, me), programme);
        if (isDraft(programme)) {
            var form = drafting.formOf(programmeId, me);
            var merged = merging.merge(form.rows(), rows);
            drafting.save(programmeId, form.withRows(merged.typed()), me, written);
        } else {
            takingProgress.take(stored, rows, me, written);
        }
        var sheet = report(programme, id, null, seen, rows, List.of(), 0, rows.size());
        if (sheet.hasMistakes()) {
            throw new RuleViolation("", "Một dòng không nhận được nữa. Chưa có dòng nào được ghi: hãy xem lại.");
        }
        return sheet.answer();
    }

    private CommitmentSheet read(long programmeId, long id, SignedInAccount me) {
        var programme = changeable(programmeId, me);
        var kept = kept(programmeId, id, me);
        if (kept.running() || kept.done() != null) {
            return CommitmentSheet.begun(id, programmeId, kept);
        }
        var stored = commitments.of(programme);
        var seen = seen(programme, stored);
        try {
            return compare(programme, stored, id, kept, seen, me);
        } catch (RuleViolation outdated) {
            // the text was signed since: its sheet has other columns now
            return report(programme, id, kept, seen, List.of(), List.of(outdated.getMessage()), 0, 0);
        }
    }

    private CommitmentSheet compare(
            Programme programme,
            List<Commitment> stored,
            long id,
            KeptWorkbooks.Kept kept,
            String seen,
            SignedInAccount me) {
        var rows = rows(kept, programme);
        if (!isDraft(programme)) {
            takingProgress.take(stored, rows, me, done -> {});
            return report(programme, id, kept, seen, rows, List.of(), 0, rows.size());
        }
        var form = drafting.formOf(programme.id(), me);
        var merged = merging.merge(form.rows(), rows);
        var problems = new ArrayList<String>();
        if (merged.rows().size() > WorkbookReader.MOST_ROWS) {
            problems.add("Chương trình sẽ có %s nội dung; nhiều nhất là %s."
                    .formatted(Numbers.print(merged.rows().size()), Numbers.print(WorkbookReader.MOST_ROWS)));
        }
        drafting.mistakesIn(programme.id(), form.withRows(merged.typed()), me)
                .forEach(sentence -> say(merged, sentence, problems));
        merged.sayNumbers();
        return report(
                programme,
                id,
                kept,
                seen,
                rows,
                problems,
                merged.untouched(),
                merged.rows().size());
    }

    /** What a rule says of a row of the table is said of its cell; of a row that the file does not have, above all. */
    private static void say(MergedRows merged, RuleViolation.Sentence sentence, List<String> problems) {
        var row = ROW.matcher(sentence.field());
        if (!row.matches()) {
            problems.add(sentence.text());
            return;
        }
        var at = Integer.parseInt(row.group(1));
        var verdict = merged.rows().get(at).verdict();
        if (verdict == null) {
            problems.add("Nội dung " + (at + 1) + ", không có trong tệp: " + sentence.text());
        } else {
            verdict.refuse(row.group(2), sentence.text());
        }
    }

    private static CommitmentSheet report(
            Programme programme,
            long id,
            KeptWorkbooks.Kept kept,
            String seen,
            List<Verdict> rows,
            List<String> problems,
            long untouched,
            int total) {
        return new CommitmentSheet(
                id, programme.id(), kept, isDraft(programme), seen, rows, problems, untouched, total);
    }

    private static List<Verdict> rows(KeptWorkbooks.Kept kept, Programme programme) {
        return WorkbookReader.read(kept.content(), List.of(layout(programme))).stream()
                .map(Verdict::new)
                .toList();
    }

    static SheetLayout layout(Programme programme) {
        if (isDraft(programme)) {
            return CommitmentLayouts.DRAFT;
        }
        return programme.signed() && !programme.archival() ? CommitmentLayouts.TRACKED : CommitmentLayouts.FROZEN;
    }

    private static boolean isDraft(Programme programme) {
        return programme.status() == ProgrammeStatus.DRAFT;
    }

    /** Versions only rise, and a change of the table forces the programme's. */
    private static String seen(Programme programme, List<Commitment> stored) {
        return programme.version() + "-" + stored.size() + "-"
                + stored.stream().mapToLong(Commitment::version).sum();
    }

    private KeptWorkbooks.Kept kept(long programmeId, long id, SignedInAccount me) {
        var kept = workbooks.get(KIND, id, me.login());
        if (kept.about() != programmeId) {
            throw new NotFoundException();
        }
        return kept;
    }

    /** A draft's text belongs to the side that keeps it; progress to whoever leads, which each row is asked for. */
    private Programme changeable(long programmeId, SignedInAccount me) {
        var programme = programmes.get(programmeId);
        if (isDraft(programme)) {
            return policy.changeable(me, programme);
        }
        policy.readable(me, programme);
        if (!me.is(Role.COORDINATOR) && !me.is(Role.REPORTER)) {
            throw new AccessDeniedException("Chỉ cơ quan chủ trì ghi tiến độ bằng Excel.");
        }
        return programme;
    }
}
