package vn.hiepdong.site.card;

import java.time.LocalDate;
import java.time.Month;
import vn.hiepdong.web.text.Numbers;
import vn.hiepdong.web.time.DayText;

/** How periods and numbers of items print on public pages. */
public final class Printed {

    private Printed() {}

    /** Whole years by their numbers, "năm 2018" or "2018 – 2021"; else both days. */
    public static String period(LocalDate from, LocalDate to) {
        var wholeYears = from.getDayOfYear() == 1 && to.getMonth() == Month.DECEMBER && to.getDayOfMonth() == 31;
        if (!wholeYears) {
            return DayText.print(from) + " – " + DayText.print(to);
        }
        return from.getYear() == to.getYear() ? "năm " + from.getYear() : from.getYear() + " – " + to.getYear();
    }

    /**
     * "8 nội dung", or "8 nội dung, ghi được 5" where the text says it has more than are known; empty for none at all.
     *
     * @param printed what the text itself says; may be null
     */
    public static String count(Integer printed, long known) {
        if (printed != null && printed > known) {
            return items(printed) + (known == 0 ? "" : ", ghi được " + Numbers.print(known));
        }
        return known == 0 ? "" : items(known);
    }

    private static String items(long number) {
        return Numbers.print(number) + " nội dung";
    }
}
