package vn.hiepdong.agency.sheet;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.sheet.KeptWorkbooks;
import vn.hiepdong.web.sheet.SheetLayout;
import vn.hiepdong.web.sheet.Verdict;
import vn.hiepdong.web.sheet.WorkbookReader;

/**
 * Takes the rows of a workbook, all or none. The preview is the import itself, rolled back: what it says of a row is what
 * the rules say, not a second opinion of them.
 */
@Component
class ImportingSheets {

    private final KeptWorkbooks workbooks;
    private final TakingAreas takingAreas;
    private final TakingAgencies takingAgencies;
    private final TakingPeople takingPeople;
    private final TransactionTemplate transaction;

    ImportingSheets(
            KeptWorkbooks workbooks,
            TakingAreas takingAreas,
            TakingAgencies takingAgencies,
            TakingPeople takingPeople,
            TransactionTemplate transaction) {
        this.workbooks = workbooks;
        this.takingAreas = takingAreas;
        this.takingAgencies = takingAgencies;
        this.takingPeople = takingPeople;
        this.transaction = transaction;
    }

    /**
     * Keeps a workbook whose rows can be read.
     *
     * @return its id
     * @throws RuleViolation on the field {@code file}, when it is no workbook of this kind
     */
    long keep(SheetKind kind, String name, byte[] content, String login) {
        WorkbookReader.read(content, kind.layouts());
        return workbooks.keep(kind.name(), null, name, content, login);
    }

    /** What would become of each row; nothing is written. */
    SheetReport preview(SheetKind kind, long id, String login) {
        return transaction.execute(begun -> {
            begun.setRollbackOnly();
            return report(kind, id, workbooks.get(kind.name(), id, login));
        });
    }

    /** Writes all rows, or none when one is refused. A workbook that was confirmed before gives the first one's answer. */
    SheetReport confirm(SheetKind kind, long id, String login) {
        return transaction.execute(begun -> {
            var report = report(kind, id, workbooks.take(kind.name(), id, login));
            if (report.done() != null) {
                return report;
            }
            if (!report.canBeConfirmed()) {
                begun.setRollbackOnly();
                return report;
            }
            var answer = report.answer();
            workbooks.answer(id, answer);
            return SheetReport.done(id, report.name(), answer);
        });
    }

    private SheetReport report(SheetKind kind, long id, KeptWorkbooks.Kept kept) {
        if (kept.done() != null) {
            return SheetReport.done(id, kept.name(), kept.done());
        }
        var rows = WorkbookReader.read(kept.content(), kind.layouts()).stream()
                .map(Verdict::new)
                .toList();
        switch (kind) {
            case AGENCIES ->
                takingAgencies.take(of(AgencyLayouts.AGENCIES, rows), takingAreas.take(of(AgencyLayouts.AREAS, rows)));
            case PEOPLE -> takingPeople.take(rows);
        }
        return new SheetReport(id, kept.name(), rows, null);
    }

    private static List<Verdict> of(SheetLayout layout, List<Verdict> rows) {
        return rows.stream()
                .filter(verdict -> verdict.row().layout().equals(layout))
                .toList();
    }
}
