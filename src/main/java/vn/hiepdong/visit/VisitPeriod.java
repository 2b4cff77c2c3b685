package vn.hiepdong.visit;

import java.time.LocalDate;
import java.time.YearMonth;

/** The month, or the whole year, that a page of statistics shows. Nonsense in its address is no fault: it filters nothing. */
public record VisitPeriod(YearMonth month, boolean wholeYear) {

    /**
     * @param year as it stands in the address; this one where it is none
     * @param month 1 to 12; where the address says nothing, the current month of this year; else the whole year
     */
    public static VisitPeriod asked(String year, String month, LocalDate today) {
        var asked = year != null && year.matches("20\\d\\d") ? Integer.parseInt(year) : today.getYear();
        if (month != null && month.matches("[1-9]|1[0-2]")) {
            return new VisitPeriod(YearMonth.of(asked, Integer.parseInt(month)), false);
        }
        var begun = month == null && asked == today.getYear();
        return new VisitPeriod(YearMonth.of(asked, begun ? today.getMonthValue() : 1), !begun);
    }

    public int year() {
        return month.getYear();
    }

    public LocalDate from() {
        return month.atDay(1);
    }

    public LocalDate to() {
        return wholeYear ? LocalDate.of(year(), 12, 31) : month.atEndOfMonth();
    }

    /** As a sentence goes on: "tháng 11/2026", "năm 2025". */
    public String words() {
        return wholeYear ? "năm " + year() : "tháng " + month.getMonthValue() + "/" + year();
    }
}
