package vn.hiepdong.site.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import vn.hiepdong.site.PublicAddresses;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.text.Labels;

/**
 * Writes items of the calendar as iCalendar (RFC 5545). Hours are written as instants of UTC: Vietnam knows no summer time,
 * and every program shows them in its reader's own. What has no hour is written as a day; a part of a day is said in words,
 * since inventing its hours would say what nobody said.
 */
@Component
class CalendarFile {

    private final PublicAddresses addresses;
    private final PortalProperties portal;
    private final Labels labels;
    private final Clock clock;

    CalendarFile(PublicAddresses addresses, PortalProperties portal, Labels labels, Clock clock) {
        this.labels = labels;
        this.addresses = addresses;
        this.portal = portal;
        this.clock = clock;
    }

    /** @param name as a program lists it among the calendars that its reader follows */
    String write(String name, List<CalendarItem> items) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Hiep Dong//Lich cong tac//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", clock.getZone().getId()));
        items.forEach(item -> calendar.add(event(item)));
        var written = new StringWriter();
        try {
            // one without events is no mistake, though the standard asks for one
            new CalendarOutputter(false).output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private VEvent event(CalendarItem item) {
        var event = new VEvent(false);
        event.add(new Uid(item.key() + "@" + portal.baseUrl().getHost()));
        event.add(new Sequence((int) item.revision()));
        event.add(new DtStamp(startOfToday()));
        when(event, item);
        event.add(new Summary(item.title()));
        event.add(new Status(status(item)));
        event.add(new Transp(item.from() == null ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        if (item.place() != null) {
            event.add(new Location(item.place()));
        }
        event.add(new Description(description(item)));
        var url = new Url();
        url.setValue(addresses.of(address(item)));
        event.add(url);
        return event;
    }

    private void when(VEvent event, CalendarItem item) {
        var ofOneDay = item.first().equals(item.last());
        // several days of which only the first hour is known are days
        if (item.from() == null || !ofOneDay && item.to() == null) {
            event.add(new DtStart<>(item.first()));
            event.add(new DtEnd<>(item.last().plusDays(1)));
            return;
        }
        event.add(new DtStart<>(instant(item.first().atTime(item.from()))));
        if (item.to() != null) {
            event.add(new DtEnd<>(instant(item.last().atTime(item.to()))));
        }
    }

    private String description(CalendarItem item) {
        return Stream.of(
                        item.kind()
                                + (item.agency() == null
                                        ? ""
                                        : ": " + item.agency().then()),
                        item.part() == null ? null : labels.of(item.part()),
                        item.from() != null && !item.first().equals(item.last()) && item.to() == null
                                ? "Bắt đầu lúc " + item.from()
                                : null,
                        item.reason() == null ? null : labels.of(item.status()) + ": " + item.reason(),
                        item.note())
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }

    private static String address(CalendarItem item) {
        return item.page() != null ? item.page() : "/lich-cong-tac?xem=ngay&ngay=" + item.first() + "#" + item.key();
    }

    private static String status(CalendarItem item) {
        if (item.cancelled()) {
            return Status.VALUE_CANCELLED;
        }
        return item.status() == null ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE;
    }

    private Instant instant(LocalDateTime here) {
        return here.atZone(clock.getZone()).toInstant();
    }

    /** Not this very moment: the same calendar asked for twice a day is the same file. */
    private Instant startOfToday() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
