package vn.hiepdong.site.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.conference.ConferenceStatus;
import vn.hiepdong.conference.PartOfDay;

/**
 * One thing that stands in the calendar, whichever module keeps it. Texts may be null.
 *
 * @param key by which it is known on the page and, for good, to other calendars: "hoi-nghi-12"
 * @param revision rises whenever the record is saved
 * @param kind "Hội nghị", "Tiếp công dân"
 * @param last the same as {@code first} where it is of one day
 * @param from null where there is no hour
 * @param to on the last day; null where that is not said
 * @param part where the hour is not known
 * @param wholeDay said to take the whole day, and not only silent about its hour
 * @param status null where it is firm: nothing more to say
 * @param reason why it was put off or cancelled
 * @param page of its own, from the portal's root; null where it has none
 * @param file the same for other calendars
 */
record CalendarItem(
        String key,
        long revision,
        String kind,
        String title,
        LocalDate first,
        LocalDate last,
        LocalTime from,
        LocalTime to,
        PartOfDay part,
        boolean wholeDay,
        String place,
        DatedName agency,
        String note,
        ConferenceStatus status,
        String reason,
        String page,
        String file) {

    boolean on(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean cancelled() {
        return status == ConferenceStatus.CANCELLED;
    }

    /** Where it stands among the others of a day: what has no hour comes first, a part of day with its first hour. */
    LocalTime orderOn(LocalDate day) {
        if (!day.equals(first)) {
            return LocalTime.MIN;
        }
        if (part != null) {
            return switch (part) {
                case MORNING -> LocalTime.of(7, 0);
                case AFTERNOON -> LocalTime.of(13, 0);
                case EVENING -> LocalTime.of(18, 0);
            };
        }
        return from == null ? LocalTime.MIN : from;
    }
}
