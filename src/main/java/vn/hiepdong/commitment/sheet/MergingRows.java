package vn.hiepdong.commitment.sheet;

import static vn.hiepdong.commitment.sheet.CommitmentLayouts.ID;
import static vn.hiepdong.commitment.sheet.CommitmentLayouts.NUMBER;
import static vn.hiepdong.commitment.sheet.CommitmentLayouts.REMOVED;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.CommitmentRow;
import vn.hiepdong.web.sheet.Verdict;

/**
 * Puts the rows of a sheet into the text of a draft and says of each what becomes of it. The column "Số" orders them, so
 * that a table sorted by its due dates comes back as the text has it; a new row without a number follows the one above it. What the
 * sheet does not have stays: nothing is lost by a line that somebody deleted in Excel.
 */
@Component
class MergingRows {

    private static final Set<String> YES = Set.of("x", "có", "1");

    private final RowValues values;
    private final Validator validator;

    MergingRows(RowValues values, Validator validator) {
        this.values = values;
        this.validator = validator;
    }

    /** @param number as it stands; 0 for a new one */
    private record Stored(int number, CommitmentRow row) {}

    private record Placed(int place, Stored stored, CommitmentRow typed, Verdict verdict) {}

    /** @param stored the text so far, in its order */
    MergedRows merge(List<CommitmentRow> stored, List<Verdict> sheet) {
        var left = numbered(stored);
        var ids = new SheetIds(left.keySet());
        var placed = new ArrayList<Placed>();
        var removed = new HashSet<String>();
        var above = sheet.stream().anyMatch(verdict -> left.containsKey(SheetIds.of(verdict))) ? 0 : Integer.MAX_VALUE;
        for (var verdict : sheet) {
            var id = ids.take(verdict);
            var before = left.getOrDefault(id, new Stored(0, CommitmentRow.blank()));
            if (removes(verdict, before)) {
                removed.add(id);
                continue;
            }
            above = place(verdict, before, above);
            placed.add(new Placed(above, before, values.typed(verdict, id, before.row()), verdict));
        }
        placed.forEach(row -> left.remove(row.typed().id()));
        removed.forEach(left::remove);
        left.values().forEach(kept -> placed.add(new Placed(kept.number(), kept, kept.row(), null)));
        placed.sort(Comparator.comparingInt(Placed::place));
        for (var at = 0; at < placed.size(); at++) {
            if (placed.get(at).verdict() != null) {
                judge(placed.get(at), at + 1);
            }
        }
        return new MergedRows(placed.stream()
                .map(row -> new MergedRows.Row(row.typed(), row.verdict()))
                .toList());
    }

    private static Map<String, Stored> numbered(List<CommitmentRow> stored) {
        var numbered = new LinkedHashMap<String, Stored>();
        stored.forEach(row -> numbered.put(row.id(), new Stored(numbered.size() + 1, row)));
        return numbered;
    }

    private static boolean removes(Verdict verdict, Stored before) {
        var typed = verdict.row().text(REMOVED).toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return false;
        }
        if (!YES.contains(typed)) {
            verdict.refuse(REMOVED, "Hãy ghi x để bỏ nội dung này, hoặc để trống.");
            return false;
        }
        if (before.number() == 0) {
            verdict.refuse(REMOVED, "Dòng này chưa có trong cổng: hãy xóa nó khỏi tệp.");
            return false;
        }
        verdict.findChanged("Bỏ nội dung " + before.number(), before.row().statement(), "");
        return true;
    }

    private static int place(Verdict verdict, Stored before, int above) {
        var typed = verdict.row().text(NUMBER);
        if (typed.isEmpty()) {
            return before.number() == 0 ? above : before.number();
        }
        if (!typed.matches("[1-9]\\d{0,3}")) {
            verdict.refuse(NUMBER, "Hãy ghi một số thứ tự, như 12, hoặc để trống.");
            return above;
        }
        return Integer.parseInt(typed);
    }

    private void judge(Placed placed, int number) {
        var verdict = placed.verdict();
        validator
                .validate(placed.typed())
                .forEach(wrong -> verdict.refuse(wrong.getPropertyPath().toString(), wrong.getMessage()));
        if (placed.stored().number() == 0) {
            return;
        }
        verdict.findUnchanged();
        if (placed.stored().number() != number) {
            verdict.findChanged("Số", String.valueOf(placed.stored().number()), String.valueOf(number));
        }
        var now = values.printed(placed.typed());
        values.printed(placed.stored().row()).forEach((field, before) -> {
            if (!values.same(before, now.get(field))) {
                verdict.findChanged(verdict.row().layout().column(field).header(), before, now.get(field));
            }
        });
    }

    /** Which row is which commitment, and none twice. */
    private static final class SheetIds {

        private final Set<String> known;
        private final Map<String, Integer> taken = new LinkedHashMap<>();

        SheetIds(Set<String> known) {
            this.known = Set.copyOf(known);
        }

        static String of(Verdict verdict) {
            return verdict.row().text(ID);
        }

        /** The id of the row; empty for a new one, and for one that is refused. */
        String take(Verdict verdict) {
            var id = of(verdict);
            if (id.isEmpty()) {
                return "";
            }
            if (!known.contains(id)) {
                verdict.refuse(
                        ID, "Không có nội dung mã “" + id + "” trong chương trình này. Dòng mới thì để trống ô này.");
                return "";
            }
            var before = taken.putIfAbsent(id, verdict.row().number());
            if (before != null) {
                verdict.refuse(ID, "Mã này đã có ở dòng " + before + ". Dòng chép thêm thì để trống ô này.");
                return "";
            }
            return id;
        }
    }
}
