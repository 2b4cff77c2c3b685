package vn.hiepdong.programme;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

/**
 * The stretch of the same length that follows upon another: the next year, the next five years. One that is no whole number of
 * months is as many days long.
 */
public record NextPeriod(LocalDate before, LocalDate from, LocalDate to) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20|21)\\d\\d(?!\\d)");

    public static NextPeriod of(Programme programme) {
        return after(programme.details().periodFrom(), programme.details().periodTo());
    }

    /** @param from and {@code to}: first and last day of the stretch before */
    static NextPeriod after(LocalDate from, LocalDate to) {
        var next = to.plusDays(1);
        var length = Period.between(from, next);
        return new NextPeriod(
                from,
                next,
                length.getDays() == 0
                        ? next.plus(length).minusDays(1)
                        : next.plusDays(ChronoUnit.DAYS.between(from, next)).minusDays(1));
    }

    /** The same day of it: the end of a month stays one. Null for null. */
    public LocalDate shift(LocalDate day) {
        if (day == null) {
            return null;
        }
        var length = Period.between(before, from);
        if (length.getDays() != 0) {
            return day.plusDays(ChronoUnit.DAYS.between(before, from));
        }
        var shifted = day.plus(length);
        var lastOfMonth = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
        return lastOfMonth ? shifted.with(TemporalAdjusters.lastDayOfMonth()) : shifted;
    }

    /** A text with the years of the stretch before moved on; other years stay. */
    public String shift(String text) {
        return YEAR.matcher(text).replaceAll(found -> {
            var year = Integer.parseInt(found.group());
            return year < before.getYear() || year > from.minusDays(1).getYear()
                    ? found.group()
                    : String.valueOf(year + from.getYear() - before.getYear());
        });
    }
}
