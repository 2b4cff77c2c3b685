package vn.hiepdong.commitment;

import vn.hiepdong.web.text.Numbers;

/** What the parties promised for a year and how it stands, in one sentence that the home page opens with. */
public record Promise(int year, long total, long overdue) {

    public Promise {
        if (overdue < 0 || overdue > total) {
            throw new IllegalArgumentException(overdue + " overdue of " + total);
        }
    }

    public String sentence() {
        if (total == 0) {
            return "Năm %d chưa có cam kết nào được ghi vào sổ.".formatted(year);
        }
        var promised = "Năm %d các bên cam kết %s việc".formatted(year, Numbers.print(total));
        if (overdue == 0) {
            return promised + ", chưa việc nào quá hạn.";
        }
        var left = promised + ": còn " + Numbers.print(total);
        return overdue == total
                ? left + (total == 1 ? ", đã quá hạn." : ", đều đã quá hạn.")
                : left + ", trong đó " + Numbers.print(overdue) + " quá hạn.";
    }
}
