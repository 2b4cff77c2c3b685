package vn.hiepdong.calendar;

/** An entry as the staff's list shows it. */
record CalendarEntryLine(
        long id,
        CalendarKind kind,
        String title,
        CalendarTime time,
        String place,
        String agency,
        boolean shown,
        boolean cancelled) {

    static CalendarEntryLine of(CalendarEntry entry) {
        return new CalendarEntryLine(
                entry.id(),
                entry.kind(),
                entry.title(),
                entry.time(),
                entry.place(),
                entry.agency().name(),
                entry.shown(),
                entry.cancelled());
    }
}
