package vn.hiepdong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the entries of the calendar that the public may read, for other modules. */
@Component
@Transactional(readOnly = true)
public class CalendarEntries {

    private final CalendarEntryRepository entries;

    CalendarEntries(CalendarEntryRepository entries) {
        this.entries = entries;
    }

    /** Those that touch the days from one to another, both included, in order; cancelled ones too. */
    public List<CalendarEntry> shownBetween(LocalDate from, LocalDate to) {
        return entries.findShown(from, to);
    }

    public Optional<CalendarEntry> shown(long id) {
        return entries.findById(id).filter(CalendarEntry::shown);
    }
}
