package vn.hiepdong.web.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hiepdong.web.text.Nfc;

/**
 * Days as people type them and as the portal prints them. A year always has four digits: "1/3/18" may be 1918 in an old
 * file, and guessing would put a record into the wrong century without anybody noticing.
 */
public final class DayText {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?- ?(\\d{1,2}) ?- ?(\\d{1,2})");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> WEEKDAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");

    private DayText() {}

    /**
     * The day that was typed: 10/4/2018, 01.3.2018, 01-03-2018 or 2018-03-01, blanks anywhere around the numbers. Empty
     * when it is no day of the calendar, not within 1900–2199, blank or null.
     */
    public static Optional<LocalDate> parse(String typed) {
        var text = clean(typed);
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        return Optional.empty();
    }

    /** 10/04/2018 */
    public static String print(LocalDate day) {
        return PRINTED.format(day);
    }

    /** "Thứ Ba, 10/04/2018": typed back to the clerk, since a wrong weekday shows a wrong day at once. */
    public static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + print(day);
    }

    static String clean(String typed) {
        return typed == null
                ? ""
                : Nfc.of(typed).replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    /** The day of these digits, if the calendar has it and the portal takes its year. */
    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
