package vn.hiepdong.site.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.conference.PartOfDay;

/** What a page of the calendar shows, and what stands before and after it. */
class CalendarSheetTests {

    private static final LocalDate TODAY = LocalDate.of(2018, 4, 11);

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}, “{4}”")
    @CsvSource({
        "WEEK,  2018-04-10, 2018-04-09, 2018-04-15, Tuần 15: 09/04/2018 – 15/04/2018",
        "WEEK,  2018-04-15, 2018-04-09, 2018-04-15, Tuần 15: 09/04/2018 – 15/04/2018",
        "WEEK,  2027-01-02, 2026-12-28, 2027-01-03, Tuần 53: 28/12/2026 – 03/01/2027",
        "MONTH, 2018-04-10, 2018-03-26, 2018-05-06, Tháng 04/2018",
        "MONTH, 2024-02-29, 2024-01-29, 2024-03-03, Tháng 02/2024",
        "DAY,   2018-04-10, 2018-04-10, 2018-04-10, 'Thứ Ba, 10/04/2018'",
    })
    void everySpanShowsWholeWeeks(CalendarSpan span, LocalDate day, LocalDate first, LocalDate last, String title) {
        var sheet = sheet(span, day);
        assertThat(sheet.days().get(0).date()).isEqualTo(first);
        assertThat(sheet.days().get(sheet.days().size() - 1).date()).isEqualTo(last);
        assertThat(sheet.title()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0} before and after {1}")
    @CsvSource({
        "WEEK,  2018-04-10, 2018-04-02, 2018-04-16",
        "MONTH, 2018-01-31, 2017-12-01, 2018-02-01",
        "DAY,   2018-04-10, 2018-04-09, 2018-04-11",
        "MONTH, 1900-01-05, ,           1900-02-01",
        "DAY,   2199-12-31, 2199-12-30, ",
    })
    void thePagesBesideItEndWithTheYearsThatThePortalKnows(
            CalendarSpan span, LocalDate day, LocalDate previous, LocalDate next) {
        assertThat(sheet(span, day).previous()).isEqualTo(previous);
        assertThat(sheet(span, day).next()).isEqualTo(next);
    }

    @Test
    void todayIsMarkedAndOnlyThere() {
        assertThat(sheet(CalendarSpan.WEEK, TODAY).days().stream().filter(CalendarSheet.Day::today))
                .extracting(CalendarSheet.Day::date)
                .containsExactly(TODAY);
        assertThat(sheet(CalendarSpan.WEEK, TODAY).present()).isTrue();
        assertThat(sheet(CalendarSpan.WEEK, TODAY.plusDays(7)).present()).isFalse();
    }

    @Test
    void aMonthWithoutAnythingIsEmptyWhateverItsNeighboursHold() {
        assertThat(sheet(CalendarSpan.MONTH, TODAY, item("Ngày cuối tháng Ba", LocalDate.of(2018, 3, 31), null))
                        .isEmpty())
                .isTrue();
        assertThat(sheet(CalendarSpan.MONTH, TODAY, item("Ngày đầu tháng", LocalDate.of(2018, 4, 1), null))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void whatHasNoHourComesFirstAndAPartOfADayWithItsFirstHour() {
        var sheet = sheet(
                CalendarSpan.DAY,
                TODAY,
                item("Chiều muộn", TODAY, LocalTime.of(16, 30)),
                part("Buổi chiều", PartOfDay.AFTERNOON),
                item("Tám giờ", TODAY, LocalTime.of(8, 0)),
                item("Kỷ niệm", TODAY, null),
                part("Buổi sáng", PartOfDay.MORNING));
        assertThat(sheet.days().get(0).lines())
                .extracting(line -> line.item().title())
                .containsExactly("Kỷ niệm", "Buổi sáng", "Tám giờ", "Buổi chiều", "Chiều muộn");
    }

    @Test
    void hoursAreSaidOnTheDayOnWhichTheyFall() {
        var threeDays = new CalendarItem(
                "muc-1",
                0,
                "Họp",
                "Ba ngày",
                TODAY,
                TODAY.plusDays(2),
                LocalTime.of(8, 0),
                LocalTime.of(11, 30),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                "/x.ics");
        var days = sheet(CalendarSpan.WEEK, TODAY, threeDays).days().stream()
                .flatMap(day -> day.lines().stream())
                .toList();
        assertThat(days).extracting(CalendarSheet.Line::hours).containsExactly("08:00", "tiếp theo", "đến 11:30");
        assertThat(days).extracting(CalendarSheet.Line::opening).containsExactly(true, false, false);
    }

    private static CalendarItem item(String title, LocalDate on, LocalTime from) {
        return new CalendarItem(
                title, 0, "Khác", title, on, on, from, null, null, false, null, null, null, null, null, null, "/x.ics");
    }

    private static CalendarItem part(String title, PartOfDay part) {
        return new CalendarItem(
                title,
                0,
                "Hội nghị",
                title,
                TODAY,
                TODAY,
                null,
                null,
                part,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                "/x.ics");
    }

    private static CalendarSheet sheet(CalendarSpan span, LocalDate day, CalendarItem... items) {
        return CalendarSheet.of(span, day, TODAY, List.of(items), PartOfDay::name);
    }
}
