package vn.hiepdong.commitment;

import java.util.ArrayList;
import vn.hiepdong.web.text.Numbers;

/** What the parties promised for a year and how it stands, in the sentence that the home page opens with (DOMAIN §4). */
public record Promise(int year, Tally tally) {

    public String sentence() {
        if (tally.total() == 0) {
            return "Năm %d chưa có cam kết nào được ghi vào sổ.".formatted(year) + besides();
        }
        var parts = new ArrayList<String>();
        if (tally.done() > 0) {
            parts.add("đã xong %s (%s đúng hạn, %s trễ)"
                    .formatted(print(tally.done()), print(tally.doneInTime()), print(tally.doneLate())));
        }
        if (tally.open() > 0) {
            parts.add("còn " + print(tally.open()));
            parts.add(
                    tally.overdue() == 0
                            ? "chưa việc nào quá hạn"
                            : "trong đó %s quá hạn".formatted(print(tally.overdue())));
        }
        return "Năm %d các bên cam kết %s việc: ".formatted(year, print(tally.total())) + String.join(", ", parts) + "."
                + besides();
    }

    /** What left the total, named after it. */
    private String besides() {
        var left = new ArrayList<String>();
        if (tally.cancelled() > 0) {
            left.add(print(tally.cancelled()) + " việc đã hủy");
        }
        if (tally.carriedOver() > 0) {
            left.add(print(tally.carriedOver()) + " việc chuyển sang chương trình sau");
        }
        return left.isEmpty() ? "" : " Ngoài ra có " + String.join(", ", left) + ".";
    }

    private static String print(int number) {
        return Numbers.print(number);
    }
}
