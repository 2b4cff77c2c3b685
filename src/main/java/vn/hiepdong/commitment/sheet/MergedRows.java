package vn.hiepdong.commitment.sheet;

import java.util.List;
import vn.hiepdong.commitment.CommitmentRow;
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

    long untouched() {
        return rows.stream().filter(row -> row.verdict() == null).count();
    }
}
