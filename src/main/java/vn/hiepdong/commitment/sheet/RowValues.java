package vn.hiepdong.commitment.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.CommitmentRow;
import vn.hiepdong.commitment.RecurrencePeriod;
import vn.hiepdong.web.sheet.RowPosts;
import vn.hiepdong.web.sheet.Verdict;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.text.Numbers;
import vn.hiepdong.web.time.DayText;

/** Between the cells of a sheet and the row that is typed on the page; by the names of its components. */
@Component
class RowValues {

    private final RowPosts posts;
    private final Labels labels;

    RowValues(RowPosts posts, Labels labels) {
        this.posts = posts;
        this.labels = labels;
    }

    /** What a row says, as it prints in a cell. */
    Map<String, String> printed(CommitmentRow row) {
        var values = new LinkedHashMap<String, String>();
        values.put("section", row.section());
        values.put("statement", row.statement());
        values.put("kind", row.kind().isEmpty() ? "" : labels.of(CommitmentKind.valueOf(row.kind())));
        values.put("due", row.due());
        values.put("recurrence", row.recurrence());
        values.put("period", row.period().isEmpty() ? "" : labels.of(RecurrencePeriod.valueOf(row.period())));
        values.put("output", row.output());
        values.put("target", row.target());
        values.put("targetUnit", row.targetUnit());
        values.put("lead", row.lead());
        values.put("supports", row.supports());
        values.put("implementers", row.implementers());
        return values;
    }

    /**
     * The row that its cells make. A cell that says what stands there leaves it as it is, to the last blank.
     *
     * @param id of the commitment; empty for a new one
     * @param stored what stands there; that of an empty row for a new one
     */
    CommitmentRow typed(Verdict verdict, String id, CommitmentRow stored) {
        var cells = new LinkedHashMap<String, String>();
        printed(stored).forEach((field, before) -> {
            var now = verdict.row().text(field);
            cells.put(field, same(before, now) ? before : now);
        });
        return new CommitmentRow(
                id,
                cells.get("section"),
                cells.get("statement"),
                name(posts.constant(verdict, "kind", CommitmentKind.class)),
                cells.get("due"),
                cells.get("recurrence"),
                name(posts.constant(verdict, "period", RecurrencePeriod.class)),
                cells.get("output"),
                cells.get("target"),
                cells.get("targetUnit"),
                cells.get("lead"),
                cells.get("supports"),
                cells.get("implementers"),
                stored.visibility());
    }

    /** However it is written: 1/3/2026 is 01/03/2026, 1234 is 1.234, and Excel breaks lines in its own way. */
    boolean same(String before, String now) {
        return plain(before).equals(plain(now));
    }

    private static String plain(String text) {
        var plain = text.replaceAll("[\\s\\u00A0]+", " ").strip();
        var day = DayText.parse(plain);
        return day.isPresent()
                ? DayText.print(day.get())
                : Numbers.parse(plain).map(Numbers::print).orElse(plain);
    }

    private static String name(Enum<?> constant) {
        return Objects.isNull(constant) ? "" : constant.name();
    }
}
