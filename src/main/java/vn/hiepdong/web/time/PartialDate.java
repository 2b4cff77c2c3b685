package vn.hiepdong.web.time;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known as well as its source tells it: to the day, to the month or to the year. It is kept as the first day of
 * the stretch it may mean, so that dates of unequal precision still sort together.
 */
@Embeddable
public record PartialDate(
        LocalDate day, @Enumerated(EnumType.STRING) Precision precision) {

    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final Pattern MONTH_FIRST = Pattern.compile("(?:tháng )?(\\d{1,2}) ?(?:[/.-]|năm) ?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?- ?(\\d{1,2})");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:năm )?(\\d{4})");

    public PartialDate {
        Objects.requireNonNull(precision, "precision");
        day = switch (precision) {
            case DAY -> Objects.requireNonNull(day, "day");
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR);
    }

    /**
     * What was typed, taken as precisely as it was typed: every day that {@link DayText#parse} takes, a month (4/2018,
     * tháng 4/2018, 2018-04) or a year (2018, năm 2018). Empty when it is none of these, blank or null.
     */
    public static Optional<PartialDate> parse(String typed) {
        var day = DayText.parse(typed);
        if (day.isPresent()) {
            return day.map(PartialDate::of);
        }
        var text = DayText.clean(typed).toLowerCase(Locale.ROOT);
        var monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return stretch(monthFirst.group(2), monthFirst.group(1), Precision.MONTH);
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return stretch(yearFirst.group(1), yearFirst.group(2), Precision.MONTH);
        }
        var year = YEAR_ALONE.matcher(text);
        return year.matches() ? stretch(year.group(1), "1", Precision.YEAR) : Optional.empty();
    }

    private static Optional<PartialDate> stretch(String year, String month, Precision precision) {
        return DayText.day(year, month, "1").map(first -> new PartialDate(first, precision));
    }

    /** The first day that it may mean. */
    public LocalDate first() {
        return day;
    }

    /** The last day that it may mean. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** 10/04/2018, 04/2018 or 2018 */
    public String print() {
        var printed = DayText.print(day);
        return switch (precision) {
            case DAY -> printed;
            case MONTH -> printed.substring("dd/".length());
            case YEAR -> printed.substring("dd/MM/".length());
        };
    }
}
