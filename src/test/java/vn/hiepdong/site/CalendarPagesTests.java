package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiepdong.support.CalendarRows;

/** The work calendar that everybody reads, on the page and in other programs (rows P06, R32, E19). */
class CalendarPagesTests extends PublicArchive {

    private static final String WEEK = "/lich-cong-tac?ngay=11/4/2018";

    private CalendarRows calendar;
    private long reception;

    @BeforeEach
    void aWeekOfApril2018() {
        calendar = new CalendarRows(jdbc);
        reception = calendar.entry(
                "CITIZEN_RECEPTION", "Lãnh đạo tỉnh tiếp công dân", "2018-04-12", "08:00", "11:00", committee);
        calendar.until(calendar.entry("FIELD_VISIT", "Đoàn đi ba xã", "2018-04-12", null, null, board), "2018-04-13");
        calendar.entry("ANNIVERSARY", "Ngày truyền thống", "2018-04-14", null, null, committee);
        calendar.hidden(calendar.entry("MEETING", "Họp nội bộ", "2018-04-12", "14:00", null, committee));
        calendar.cancelled(
                calendar.entry("MEETING", "Giao ban tuần", "2018-04-13", "07:30", null, committee), "Bão số 1");
        conferences.planned("Hội nghị chưa công bố", "2018-04-12", false, committee);
        conferences.cancelled("Hội nghị đã hủy", "2018-04-11", committee);
    }

    @Test
    void aWeekShowsConferencesAndEntriesDayByDay() throws Exception {
        var week = page(WEEK);
        assertThat(week.select(".calendar-title").text()).isEqualTo("Tuần 15: 09/04/2018 – 15/04/2018");
        assertThat(day(week, "2018-04-10")).contains("buổi chiều Hội nghị ký kết 2018");
        assertThat(day(week, "2018-04-11")).contains("Hội nghị đã hủy", "đã hủy");
        assertThat(day(week, "2018-04-12"))
                .contains(
                        "cả ngày Đoàn đi ba xã", "08:00 – 11:00 Lãnh đạo tỉnh tiếp công dân", "Tiếp công dân · Ủy ban")
                .contains("Địa điểm: Trụ sở tiếp công dân");
        assertThat(day(week, "2018-04-13")).contains("Đoàn đi ba xã", "Giao ban tuần", "đã hủy Bão số 1");
        assertThat(day(week, "2018-04-14")).contains("Ngày truyền thống").doesNotContain("cả ngày");
        assertThat(week.text()).doesNotContain("Họp nội bộ", "chưa công bố");
        assertThat(week.select("#hoi-nghi-" + ceremony.id() + " h3 a").attr("href"))
                .isEqualTo("/hoi-nghi/" + ceremony.slug());
        assertThat(week.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyWeekSaysSoInOneSentence() throws Exception {
        var week = page("/lich-cong-tac?ngay=2017-08-01");
        assertThat(week.select("main .empty").text()).isEqualTo("Chưa có lịch công tác trong tuần này.");
        assertThat(week.select(".agenda, table")).isEmpty();
    }

    @Test
    void aMonthIsATableAndADayAList() throws Exception {
        var month = page("/lich-cong-tac?xem=thang&ngay=2018-04-10");
        assertThat(month.select(".calendar-title").text()).isEqualTo("Tháng 04/2018");
        assertThat(month.select("table.month tbody td")).hasSize(42);
        assertThat(month.select("td:has([datetime=2018-04-12])").text())
                .contains("Lãnh đạo tỉnh tiếp công dân", "Đoàn đi ba xã");
        var day = page("/lich-cong-tac?xem=ngay&ngay=2018-04-12");
        assertThat(day.select(".agenda > li")).hasSize(1);
        assertThat(day.select("#muc-" + reception)).hasSize(1);
    }

    @Test
    void onePageLeadsToTheNextAndBackToToday() throws Exception {
        var links = page(WEEK).select(".calendar-steps a").eachAttr("href");
        assertThat(links)
                .containsExactly(
                        "/lich-cong-tac?xem=tuan&ngay=2018-04-02",
                        "/lich-cong-tac?xem=tuan",
                        "/lich-cong-tac?xem=tuan&ngay=2018-04-16");
        var now = page("/lich-cong-tac");
        assertThat(now.select(".calendar-steps a").eachText()).containsExactly("‹ Trước", "Sau ›");
        assertThat(page("/lich-cong-tac?xem=thang").select("td[aria-current=date] time, .empty"))
                .hasSize(1);
    }

    @Test
    void nonsenseInTheAddressIsThisWeek() throws Exception {
        assertThat(page("/lich-cong-tac?xem=nam&ngay=99/99/9999")
                        .select(".calendar-title")
                        .text())
                .isEqualTo(page("/lich-cong-tac").select(".calendar-title").text());
    }

    @Test
    void homeShowsThisWeek() throws Exception {
        calendar.entry(
                "CITIZEN_RECEPTION", "Tiếp công dân tuần này", LocalDate.now().toString(), "08:00", null, committee);
        assertThat(page("/").select(".week li.is-today").text()).contains("08:00 Tiếp công dân tuần này");
    }

    @Test
    void otherProgramsReadDaysAsDaysAndHoursAsInstants() throws Exception {
        var soon = LocalDate.now().plusDays(20);
        calendar.entry("CITIZEN_RECEPTION", "Tiếp công dân, sắp tới", soon.toString(), "08:00", "11:00", committee);
        calendar.until(
                calendar.entry("FIELD_VISIT", "Đi ba xã", soon.toString(), null, null, board),
                soon.plusDays(1).toString());
        conferences.planned("Hội nghị sắp họp", soon.toString(), true, committee);
        conferences.cancelled("Hội nghị sẽ không họp", soon.toString(), committee);
        var events = events("/lich-cong-tac.ics");

        assertThat(events.get("Tiếp công dân, sắp tới")).satisfies(event -> {
            assertThat(Instant.from(start(event))).isEqualTo(Instant.parse(soon + "T01:00:00Z"));
            assertThat(Instant.from(end(event))).isEqualTo(Instant.parse(soon + "T04:00:00Z"));
            assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
            assertThat(value(event, "LOCATION")).isEqualTo("Trụ sở tiếp công dân");
        });
        assertThat(events.get("Đi ba xã")).satisfies(event -> {
            assertThat(start(event)).isEqualTo(soon);
            assertThat(end(event)).isEqualTo(soon.plusDays(2));
        });
        assertThat(events.get("Hội nghị sắp họp")).satisfies(event -> {
            assertThat(start(event)).as("a part of a day is no hour").isEqualTo(soon);
            assertThat(value(event, "DESCRIPTION")).contains("buổi chiều");
            assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
        });
        assertThat(value(events.get("Hội nghị sẽ không họp"), "STATUS")).isEqualTo("CANCELLED");
        assertThat(events).doesNotContainKeys("Họp nội bộ", "Hội nghị chưa công bố");
    }

    @Test
    void anEventKeepsItsNameHoweverItChanges() throws Exception {
        var before = events("/hoi-nghi/" + ceremony.slug() + ".ics").get("Hội nghị ký kết 2018");
        jdbc.sql("update conference set title = 'Tên mới', version = version + 1 where id = ?")
                .param(ceremony.id())
                .update();
        var after = events("/hoi-nghi/" + ceremony.slug() + ".ics").get("Tên mới");
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID")).startsWith("hoi-nghi-" + ceremony.id() + "@");
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
        assertThat(value(after, "URL")).endsWith("/hoi-nghi/" + ceremony.slug());
    }

    @Test
    void aConferenceToComeOffersItsFile() throws Exception {
        var planned = conferences.planned("Hội nghị sắp họp", "2036-04-12", true, committee);
        var file = page("/hoi-nghi/" + planned.slug()).select("a[href$=.ics]").attr("href");
        assertThat(events(file)).containsOnlyKeys("Hội nghị sắp họp");
        assertThat(page("/hoi-nghi/" + ceremony.slug()).select("a[href$=.ics]")).isEmpty();
    }

    @Test
    void eachEventIsAFileAndWhatTheReaderMayNotReadIsNone() throws Exception {
        mvc.perform(get("/lich-cong-tac/" + reception + ".ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Disposition", "inline; filename=\"lich-cong-tac-" + reception + ".ics\""));
        calendar.hidden(reception);
        forget();
        mvc.perform(get("/lich-cong-tac/" + reception + ".ics")).andExpect(status().isNotFound());
        mvc.perform(get("/lich-cong-tac/1.ics")).andExpect(status().isNotFound());
        mvc.perform(get("/hoi-nghi/khong-co.ics")).andExpect(status().isNotFound());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(body(address));
    }

    private static String day(Document week, String date) {
        return week.select(".agenda > li:has(h2 [datetime=" + date + "])").text();
    }

    private Map<String, VEvent> events(String address) throws Exception {
        var text = body(address);
        assertThat(text.lines())
                .as("lines are folded")
                .allSatisfy(line -> assertThat(line.getBytes().length).isLessThan(76));
        var events = new TreeMap<String, VEvent>();
        new CalendarBuilder()
                .build(new StringReader(text))
                .<VEvent>getComponents("VEVENT")
                .forEach(event -> events.put(value(event, "SUMMARY"), event));
        return events;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Temporal start(VEvent event) {
        return event.<DtStart<?>>getProperty("DTSTART").orElseThrow().getDate();
    }

    private static Temporal end(VEvent event) {
        return event.<DtEnd<?>>getProperty("DTEND").orElseThrow().getDate();
    }
}
