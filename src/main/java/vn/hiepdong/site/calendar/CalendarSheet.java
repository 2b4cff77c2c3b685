package vn.hiepdong.site.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.hiepdong.conference.PartOfDay;
import vn.hiepdong.web.time.HourText;

/**
 * One page of the calendar.
 *
 * @param day that was asked for
 * @param previous a day of the page before; null before the first year that the portal knows
 * @param next likewise
 * @param weeks what stands on the page, in weeks of seven days; a single one of one day for {@link CalendarSpan#DAY}
 */
public record CalendarSheet(
        CalendarSpan span, LocalDate day, LocalDate today, LocalDate previous, LocalDate next, List<List<Day>> weeks) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int WEEK = 7;

    /** @param outside of another month: it fills the first or the last week */
    record Day(LocalDate date, boolean today, boolean outside, List<Line> lines) {}

    /**
     * @param hours "08:00 – 11:00", "buổi chiều", "cả ngày"; empty where they are not known
     * @param opening the first time it stands on this page
     */
    record Line(CalendarItem item, String hours, boolean opening) {}

    /** The first day that the page shows: a month begins with its whole first week. */
    static LocalDate firstShown(CalendarSpan span, LocalDate day) {
        return span == CalendarSpan.MONTH
                ? span.first(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : span.first(day);
    }

    static LocalDate lastShown(CalendarSpan span, LocalDate day) {
        return span == CalendarSpan.MONTH
                ? span.last(day).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                : span.last(day);
    }

    static CalendarSheet of(
            CalendarSpan span,
            LocalDate day,
            LocalDate today,
            List<CalendarItem> items,
            Function<PartOfDay, String> words) {
        var first = firstShown(span, day);
        var days = first.datesUntil(lastShown(span, day).plusDays(1))
                .map(date -> new Day(
                        date,
                        date.equals(today),
                        date.isBefore(span.first(day)) || date.isAfter(span.last(day)),
                        lines(date, first, items, words)))
                .toList();
        var weeks = IntStream.iterate(0, at -> at < days.size(), at -> at + WEEK)
                .mapToObj(at -> days.subList(at, Math.min(at + WEEK, days.size())))
                .toList();
        return new CalendarSheet(span, day, today, known(span.previous(day)), known(span.next(day)), weeks);
    }

    private static List<Line> lines(
            LocalDate date, LocalDate firstShown, List<CalendarItem> items, Function<PartOfDay, String> words) {
        return items.stream()
                .filter(item -> item.on(date))
                .sorted(Comparator.comparing(item -> item.orderOn(date)))
                .map(item ->
                        new Line(item, hours(item, date, words), date.equals(item.first()) || date.equals(firstShown)))
                .toList();
    }

    private static String hours(CalendarItem item, LocalDate date, Function<PartOfDay, String> words) {
        if (item.from() == null) {
            return item.part() == null ? wholeDay(item) : words.apply(item.part());
        }
        var opens = date.equals(item.first()) ? HourText.print(item.from()) : "";
        var closes = item.to() != null && date.equals(item.last()) ? HourText.print(item.to()) : "";
        if (opens.isEmpty()) {
            return closes.isEmpty() ? "tiếp theo" : "đến " + closes;
        }
        return closes.isEmpty() ? opens : opens + " – " + closes;
    }

    private static String wholeDay(CalendarItem item) {
        return item.wholeDay() ? "cả ngày" : "";
    }

    private static LocalDate known(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    }

    public String title() {
        return span.title(day);
    }

    public String empty() {
        return span.empty();
    }

    public List<Day> days() {
        return weeks.stream().flatMap(List::stream).toList();
    }

    /** Whether nothing at all stands on the page. */
    public boolean isEmpty() {
        return days().stream()
                .filter(one -> !one.outside())
                .allMatch(one -> one.lines().isEmpty());
    }

    /** Whether the page shows the present day, so that no way to it is needed. */
    public boolean present() {
        return ChronoUnit.DAYS.between(span.first(day), today) >= 0 && !today.isAfter(span.last(day));
    }
}
