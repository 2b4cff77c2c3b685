package vn.hiepdong.commitment.sheet;

import java.util.List;
import vn.hiepdong.web.sheet.KeptWorkbooks.Kept;
import vn.hiepdong.web.sheet.RowOutcome;
import vn.hiepdong.web.sheet.Verdict;
import vn.hiepdong.web.text.Numbers;

/**
 * What becomes of the rows of a workbook, before it is confirmed, while it is written or after.
 *
 * @param seen by which the confirmation knows whether the commitments are still those that were compared here
 * @param problems that no row of the file has
 * @param untouched how many commitments stay because the file does not have them
 * @param total how many rows there are to write
 */
record CommitmentSheet(
        long id,
        long programmeId,
        Kept kept,
        boolean draft,
        String seen,
        List<Verdict> rows,
        List<String> problems,
        long untouched,
        int total) {

    /** Of one whose rows are not read again: they are being written, or are. */
    static CommitmentSheet begun(long id, long programmeId, Kept kept) {
        return new CommitmentSheet(id, programmeId, kept, false, "", List.of(), List.of(), 0, kept.rowsTotal());
    }

    public boolean open() {
        return !kept.running() && kept.done() == null;
    }

    public List<Verdict> refused() {
        return rows.stream().filter(Verdict::isRefused).toList();
    }

    public boolean hasMistakes() {
        return !problems.isEmpty() || count(RowOutcome.REFUSED) > 0;
    }

    /** All or nothing: one row that is refused keeps the others out. */
    public boolean canBeConfirmed() {
        return !hasMistakes() && count(RowOutcome.NEW) + count(RowOutcome.CHANGED) > 0;
    }

    public String summary() {
        var said = "%s dòng mới, %s dòng thay đổi, %s dòng không đổi, %s dòng không nhận."
                .formatted(
                        Numbers.print(count(RowOutcome.NEW)),
                        Numbers.print(count(RowOutcome.CHANGED)),
                        Numbers.print(count(RowOutcome.UNCHANGED)),
                        Numbers.print(count(RowOutcome.REFUSED)));
        return draft && untouched > 0
                ? said + " " + Numbers.print(untouched) + " nội dung không có trong tệp được giữ nguyên."
                : said;
    }

    /** What the confirmation answers. */
    String answer() {
        return draft
                ? "Đã nhập: thêm %s nội dung, sửa %s."
                        .formatted(Numbers.print(count(RowOutcome.NEW)), Numbers.print(count(RowOutcome.CHANGED)))
                : "Đã ghi tiến độ của %s nội dung.".formatted(Numbers.print(count(RowOutcome.CHANGED)));
    }

    private long count(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
