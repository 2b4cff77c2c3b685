package vn.hiepdong.agency.sheet;

import java.util.List;
import java.util.stream.Collectors;
import vn.hiepdong.web.sheet.RowOutcome;
import vn.hiepdong.web.sheet.SheetLayout;
import vn.hiepdong.web.sheet.Verdict;
import vn.hiepdong.web.text.Numbers;

/**
 * What becomes of the rows of a workbook, before it is confirmed or after.
 *
 * @param name of the file
 * @param rows in the order of the sheets
 * @param done what was answered when it was confirmed; null before
 */
record SheetReport(long id, String name, List<Verdict> rows, String done) {

    /** Of a workbook that was confirmed before: its rows are not read again. */
    static SheetReport done(long id, String name, String done) {
        return new SheetReport(id, name, List.of(), done);
    }

    public List<Verdict> refused() {
        return rows.stream().filter(Verdict::isRefused).toList();
    }

    public boolean isRefused() {
        return rows.stream().anyMatch(Verdict::isRefused);
    }

    /** All or nothing: one row that is refused keeps the others out. */
    public boolean canBeConfirmed() {
        return !isRefused() && count(RowOutcome.NEW) > 0;
    }

    public String summary() {
        return "%s dòng mới, %s dòng đã có, %s dòng không nhận."
                .formatted(
                        Numbers.print(count(RowOutcome.NEW)),
                        Numbers.print(count(RowOutcome.KNOWN)),
                        Numbers.print(count(RowOutcome.REFUSED)));
    }

    /** "Đã thêm 200 địa bàn và 400 cơ quan, bỏ qua 3 đã có." */
    String answer() {
        var added = rows.stream()
                .map(verdict -> verdict.row().layout())
                .distinct()
                .filter(layout -> added(layout) > 0)
                .map(layout -> Numbers.print(added(layout)) + " " + layout.noun())
                .collect(Collectors.joining(" và "));
        var known = count(RowOutcome.KNOWN);
        return "Đã thêm " + added + (known > 0 ? ", bỏ qua " + Numbers.print(known) + " đã có." : ".");
    }

    private long added(SheetLayout layout) {
        return rows.stream()
                .filter(verdict -> verdict.row().layout().equals(layout))
                .filter(verdict -> verdict.outcome() == RowOutcome.NEW && verdict.beginsARecord())
                .count();
    }

    private long count(RowOutcome outcome) {
        return rows.stream().filter(verdict -> verdict.outcome() == outcome).count();
    }
}
