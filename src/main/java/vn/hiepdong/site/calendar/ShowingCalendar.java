package vn.hiepdong.site.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.text.Labels;

/** Lays out a page of the calendar, and this week's for other pages. */
@Component
public class ShowingCalendar {

    private final GatheringCalendar gathering;
    private final Labels labels;
    private final Clock clock;

    ShowingCalendar(GatheringCalendar gathering, Labels labels, Clock clock) {
        this.gathering = gathering;
        this.labels = labels;
        this.clock = clock;
    }

    /** For {@code site/calendar-parts :: thisWeek}. */
    public CalendarSheet thisWeek() {
        return sheet(CalendarSpan.WEEK, today());
    }

    CalendarSheet sheet(CalendarSpan span, LocalDate day) {
        var items = gathering.between(CalendarSheet.firstShown(span, day), CalendarSheet.lastShown(span, day));
        return CalendarSheet.of(span, day, today(), items, labels::of);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
