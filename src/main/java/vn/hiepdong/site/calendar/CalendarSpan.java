package vn.hiepdong.site.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import vn.hiepdong.web.time.DayText;

/** How much of the calendar one page shows. A week begins on Monday. */
enum CalendarSpan {
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    DAY(ChronoUnit.DAYS);

    private final ChronoUnit step;

    CalendarSpan(ChronoUnit step) {
        this.step = step;
    }

    LocalDate first(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    LocalDate last(LocalDate day) {
        return first(day).plus(1, step).minusDays(1);
    }

    LocalDate next(LocalDate day) {
        return first(day).plus(1, step);
    }

    LocalDate previous(LocalDate day) {
        return first(day).minus(1, step);
    }

    /** "Tuần 15: 09/04/2018 – 15/04/2018", "Tháng 04/2018", "Thứ Ba, 10/04/2018" */
    String title(LocalDate day) {
        return switch (this) {
            case WEEK ->
                "Tuần " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ": " + DayText.print(first(day)) + " – "
                        + DayText.print(last(day));
            case MONTH -> "Tháng " + DayText.print(day).substring("dd/".length());
            case DAY -> DayText.weekday(day);
        };
    }

    /** What the page says when nothing is planned: row P06. */
    String empty() {
        return switch (this) {
            case WEEK -> "Chưa có lịch công tác trong tuần này.";
            case MONTH -> "Chưa có lịch công tác trong tháng này.";
            case DAY -> "Chưa có lịch công tác trong ngày này.";
        };
    }
}
