package vn.hiepdong.web.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Instants as Vietnam reads and types them, wherever the server stands (invariant 17). */
public final class Moments {

    /** What a form takes as an hour: 7:54, 07h54, 7g54, 7.54; or nothing. */
    public static final String HOUR = "|([01]?\\d|2[0-3])[:hg.][0-5]\\d";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern BETWEEN = Pattern.compile("[:hg.]");
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** 10/04/2018 22:03 */
    public static String print(Instant moment) {
        return DayText.print(dayOf(moment)) + " " + hourOf(moment);
    }

    /** "Thứ Ba, 10/04/2018 | 22:03" (row P24) */
    public static String weekday(Instant moment) {
        return DayText.weekday(dayOf(moment)) + " | " + hourOf(moment);
    }

    /** For machines, with Vietnam's offset: 2018-04-10T22:03:00+07:00 */
    public static String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZone(VIETNAM).toOffsetDateTime());
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(VIETNAM).toLocalDate();
    }

    /** 07:54 */
    public static String hourOf(Instant moment) {
        return HOUR_AND_MINUTE.format(moment.atZone(VIETNAM));
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toInstant();
    }

    /** @param hour as {@link #HOUR} takes it; empty: midnight, with which the day begins */
    public static Instant at(LocalDate day, String hour) {
        if (hour == null || hour.isBlank()) {
            return startOf(day);
        }
        var parts = BETWEEN.split(hour.strip());
        return day.atTime(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .atZone(VIETNAM)
                .toInstant();
    }
}
