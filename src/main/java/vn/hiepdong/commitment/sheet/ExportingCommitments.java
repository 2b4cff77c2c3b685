package vn.hiepdong.commitment.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentRow;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.sheet.SheetLayout;
import vn.hiepdong.web.sheet.SheetWriter;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.text.Numbers;

/** Gives out a programme's commitments as the workbook that {@link ImportingCommitments} takes back. */
@Component
@Transactional(readOnly = true)
class ExportingCommitments {

    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final Commitments commitments;
    private final DueStatuses dueStatuses;
    private final RowValues values;
    private final SheetWriter sheets;
    private final Labels labels;

    ExportingCommitments(
            Programmes programmes,
            ProgrammePolicy policy,
            Commitments commitments,
            DueStatuses dueStatuses,
            RowValues values,
            SheetWriter sheets,
            Labels labels) {
        this.programmes = programmes;
        this.policy = policy;
        this.commitments = commitments;
        this.dueStatuses = dueStatuses;
        this.values = values;
        this.sheets = sheets;
        this.labels = labels;
    }

    /** What the pages around the workbook say. */
    record Page(long programmeId, String title, boolean draft, boolean tracked) {}

    /** @throws vn.hiepdong.web.NotFoundException when it may not be read */
    Page page(long programmeId, SignedInAccount me) {
        var programme = policy.readable(me, programmes.get(programmeId));
        var layout = ImportingCommitments.layout(programme);
        return new Page(
                programmeId, programme.title(), layout == CommitmentLayouts.DRAFT, layout == CommitmentLayouts.TRACKED);
    }

    /** @throws vn.hiepdong.web.NotFoundException when it may not be read */
    byte[] workbook(long programmeId, SignedInAccount me) {
        var programme = policy.readable(me, programmes.get(programmeId));
        var layout = ImportingCommitments.layout(programme);
        return sheets.write(Map.of(
                layout,
                commitments.of(programme).stream()
                        .map(commitment -> cells(layout, commitment))
                        .toList()));
    }

    private List<String> cells(SheetLayout layout, Commitment commitment) {
        var cells = new ArrayList<>(List.of(commitment.id().toString(), String.valueOf(commitment.number())));
        cells.addAll(values.printed(CommitmentRow.of(commitment)).values());
        if (layout == CommitmentLayouts.TRACKED) {
            cells.add(Typed.day(commitment.dueOn()));
            cells.add(labels.of(dueStatuses.of(commitment)));
            cells.add(commitment.reached() == null ? "" : Numbers.print(commitment.reached()));
        }
        return cells;
    }
}
