package vn.hiepdong.commitment;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/** How often a recurring commitment falls due. */
public enum RecurrencePeriod {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12);

    private final int months;

    RecurrencePeriod(int months) {
        this.months = months;
    }

    /**
     * On which day a period falls due, counted from the first one so that no day is lost on the way: 31/01, 28/02, 31/03. A
     * first day that ends its month means the ends of months: 30/06, 30/09, 31/12.
     *
     * @param before how many periods lie before it
     */
    LocalDate dueOn(LocalDate first, int before) {
        var day = first.plusMonths((long) before * months);
        return first.equals(first.with(TemporalAdjusters.lastDayOfMonth()))
                ? day.with(TemporalAdjusters.lastDayOfMonth())
                : day;
    }

    /** How many periods fall due until a day, that day included. */
    int countUntil(LocalDate first, LocalDate last) {
        return (int) IntStream.iterate(0, before -> before + 1)
                .takeWhile(before -> !dueOn(first, before).isAfter(last))
                .count();
    }
}
