package vn.hiepdong.web.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counting in working days: Monday to Friday less the holidays given, which change by decree every year. */
public record WorkingDays(Set<LocalDate> holidays) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The n-th working day before the day, which is itself not counted; the day itself when n is 0. */
    public LocalDate minus(LocalDate day, int n) {
        return step(day, n, -1);
    }

    /** The n-th working day after the day, which is itself not counted; the day itself when n is 0. */
    public LocalDate plus(LocalDate day, int n) {
        return step(day, n, 1);
    }

    private LocalDate step(LocalDate day, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("working days to count: " + n);
        }
        var reached = day;
        for (int left = n; left > 0; ) {
            reached = reached.plusDays(direction);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
