package vn.hiepdong.commitment.sheet;

import java.util.List;
import vn.hiepdong.commitment.CommitmentRow;
import vn.hiepdong.web.sheet.RowOutcome;
import vn.hiepdong.web.sheet.Verdict;

/**
 * The text of a draft as it will be once a sheet is taken.
 *
 * @param rows in their order, which is their numbering
 */
record MergedRows(List<Row> rows) {

    /** @param verdict null of one that the sheet does not have: it stays as it is */
    record Row(CommitmentRow typed, Verdict verdict) {}

    List<CommitmentRow> typed() {
        return rows.stream().map(Row::typed).toList();
    }

    /** Tells of each new row that is taken which number it gets. */
    void sayNumbers() {
        for (var at = 0; at < rows.size(); at++) {
            var verdict = rows.get(at).verdict();
            if (verdict != null && verdict.outcome() == RowOutcome.NEW) {
                verdict.remark("Sẽ là nội dung " + (at + 1) + ".");
            }
        }
    }

    long untouched() {
        return rows.stream().filter(row -> row.verdict() == null).count();
    }
}
