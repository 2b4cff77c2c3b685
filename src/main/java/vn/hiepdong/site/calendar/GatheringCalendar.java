package vn.hiepdong.site.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.calendar.CalendarEntries;
import vn.hiepdong.calendar.CalendarEntry;
import vn.hiepdong.calendar.CalendarKind;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.ConferenceStatus;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.web.text.Labels;

/** Puts conferences and the entries of the calendar side by side, by a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class GatheringCalendar {

    private final Conferences conferences;
    private final CalendarEntries entries;
    private final Labels labels;

    GatheringCalendar(Conferences conferences, CalendarEntries entries, Labels labels) {
        this.conferences = conferences;
        this.entries = entries;
        this.labels = labels;
    }

    /** Everything that touches the days from one to another, both included, in the order in which it begins. */
    List<CalendarItem> between(LocalDate from, LocalDate to) {
        return Stream.concat(
                        conferences.publicBetween(from, to).stream().map(this::item),
                        entries.shownBetween(from, to).stream().map(this::item))
                .sorted(Comparator.comparing(CalendarItem::first))
                .toList();
    }

    /** A conference whose day is known. */
    Optional<CalendarItem> conference(String slug) {
        return conferences
                .publicBySlug(slug)
                .filter(conference -> conference.startsOn() != null)
                .map(this::item);
    }

    Optional<CalendarItem> entry(long id) {
        return entries.shown(id).map(this::item);
    }

    private CalendarItem item(Conference conference) {
        var details = conference.details();
        var host = conference.hostAgency();
        return new CalendarItem(
                "hoi-nghi-" + conference.id(),
                conference.version(),
                "Hội nghị",
                details.title(),
                details.startsOn(),
                details.endsOn() == null ? details.startsOn() : details.endsOn(),
                details.startsAt(),
                null,
                details.partOfDay(),
                false,
                details.place(),
                host == null ? null : host.printedOn(details.startsOn()),
                null,
                conference.held() ? null : conference.status(),
                conference.statusReason(),
                "/hoi-nghi/" + conference.slug(),
                "/hoi-nghi/" + conference.slug() + ".ics");
    }

    private CalendarItem item(CalendarEntry entry) {
        var time = entry.time();
        return new CalendarItem(
                "muc-" + entry.id(),
                entry.version(),
                labels.of(entry.kind()),
                entry.title(),
                time.startsOn(),
                time.lastDay(),
                time.startsAt(),
                time.endsAt(),
                null,
                time.startsAt() == null && entry.kind() != CalendarKind.ANNIVERSARY,
                entry.place(),
                entry.agency().printedOn(time.startsOn()),
                entry.note(),
                entry.cancelled() ? ConferenceStatus.CANCELLED : null,
                entry.cancelledReason(),
                null,
                "/lich-cong-tac/" + entry.id() + ".ics");
    }
}
