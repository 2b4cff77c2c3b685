package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.Viewed;
import vn.hiepdong.visit.Views;

/** Rows P09 to P13 as they are read: on home, on /thong-ke, by administrators. */
class StatisticsTests extends PublicArchive {

    @Autowired
    Clock clock;

    @Autowired
    Views views;

    private LocalDate today;
    private SignedInAccount administrator;

    @BeforeEach
    void counted() {
        today = LocalDate.now(clock);
        administrator = new SignedIn(jdbc).administratorOf(committee);
        day("2023-12-31", 236_000, 236_000);
        day("2024-02-29", 700, 1_500);
        day("2024-03-01", 144, 300);
        day(today.toString(), 102, 400);
        online("5 minutes", 3);
        online("4 minutes", 12);
        viewed(SubjectKind.PROGRAMME, live.id(), "2024-02-29", 40);
        viewed(SubjectKind.PROGRAMME, live.id(), today.toString(), 2);
        viewed(SubjectKind.CONFERENCE, ceremony.id(), today.toString(), 5);
        viewed(SubjectKind.PROGRAMME, 999_999_999, today.toString(), 9);
    }

    @Test
    void theThreeFiguresInTheirWordsAreTheSameEverywhere() throws Exception {
        var words = new String[] {"Đang trực tuyến: 12", "Hôm nay: 102", "Đã truy cập: 236.946"};
        assertThat(text("/")).contains(words);
        assertThat(text("/thong-ke")).contains(words);
        assertThat(Jsoup.parse(admin("/admin/visits")).text()).contains(words).contains("giá trị ban đầu (0, cài đặt");
    }

    @Test
    void aMonthIsDrawnAndItsFiguresStandInATable() throws Exception {
        var page = Jsoup.parse(body("/thong-ke?nam=2024&thang=2"));

        var days = page.select("svg.chart").get(0);
        assertThat(days.select("> title").text()).isEqualTo("Lượt truy cập từng ngày, tháng 2/2024");
        assertThat(days.select("> desc").text()).isEqualTo("Tất cả 700 lượt; nhiều nhất ngày 29/02/2024, 700 lượt.");
        assertThat(days.select("rect")).hasSize(29);
        assertThat(page.select("table:contains(từng ngày) tbody tr")).hasSize(29);
        assertThat(page.select("table:contains(từng ngày) tbody tr").last().text())
                .isEqualTo("29/02/2024 700 1.500");
        assertThat(page.select("svg.chart").get(1).select("rect")).hasSize(12);
        assertThat(page.select("table:contains(từng tháng) tbody tr").eachText())
                .contains("01/2024 0 0", "02/2024 700 1.500", "03/2024 144 300");
        assertThat(page.select("select[name=nam] option").eachText()).contains("2023", "2024", "2025");
        assertThat(page.select("option[selected]").eachText()).containsExactly("2024", "Tháng 2");
    }

    @Test
    void aYearHasItsMonthsAndThisMonthNoDayThatIsStillToCome() throws Exception {
        assertThat(Jsoup.parse(body("/thong-ke?nam=2024&thang=")).select("svg.chart"))
                .hasSize(1);
        var now = Jsoup.parse(body("/thong-ke"));
        assertThat(now.select("table:contains(từng ngày) tbody tr")).hasSize(today.getDayOfMonth());
        assertThat(now.select("table:contains(từng tháng) tbody tr")).hasSize(today.getMonthValue());
    }

    @Test
    void whatIsReadMostIsNamedAndWhatNobodyMayReadIsNot() throws Exception {
        assertThat(Jsoup.parse(body("/thong-ke")).select(".most-viewed li").eachText())
                .containsExactly(
                        ceremony.title() + " Hội nghị · 5 lượt xem", live.title() + " Chương trình · 2 lượt xem");
        assertThat(Jsoup.parse(body("/thong-ke?nam=2024&thang=2"))
                        .select(".most-viewed a")
                        .attr("href"))
                .isEqualTo("/chuong-trinh/" + live.slug());
    }

    @Test
    void manyRecordsAreAskedForAtOnce() {
        assertThat(views.of(SubjectKind.PROGRAMME, List.of(live.id(), archival.id())))
                .containsOnly(entry(live.id(), 42L));
    }

    @Test
    void aPageSaysWhatItIsAboutToTheCounterAlone() throws Exception {
        mvc.perform(get("/chuong-trinh/" + live.slug()))
                .andExpect(model().attribute("viewed", new Viewed(SubjectKind.PROGRAMME, live.id())))
                .andExpect(header().doesNotExist(Viewed.HEADER));
        mvc.perform(get("/hoi-nghi/" + ceremony.slug()))
                .andExpect(model().attribute("viewed", new Viewed(SubjectKind.CONFERENCE, ceremony.id())));
    }

    @Test
    void theFootOfOtherPagesAsksForTheFigures() throws Exception {
        assertThat(Jsoup.parse(body("/gioi-thieu"))
                        .select("a[data-visits='/thong-ke.json']")
                        .attr("href"))
                .isEqualTo("/thong-ke");
        mvc.perform(get("/thong-ke.json"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"));
        assertThat(body("/thong-ke.json")).contains("\"online\":", "\"today\":", "\"total\":");
    }

    @Test
    void administratorsTakeThemHomeAsASheet() throws Exception {
        jdbc.sql("update programme set title = '=1+\"1\"' where id = ?")
                .param(live.id())
                .update();
        assertThat(admin("/admin/visits.csv?theo=ngay&nam=2024&thang=2"))
                .startsWith("\uFEFF\"Ngày\",\"Lượt truy cập\",\"Lượt xem trang\"\r\n\"01/02/2024\",\"0\",\"0\"\r\n")
                .endsWith("\"29/02/2024\",\"700\",\"1500\"\r\n");
        assertThat(admin("/admin/visits.csv?theo=thang&nam=2024")).contains("\"03/2024\",\"144\",\"300\"\r\n");
        assertThat(admin("/admin/visits.csv?theo=bai&nam=2024&thang="))
                .as("what begins like a formula is text")
                .contains("\"Chương trình\",\"'=1+\"\"1\"\"\",\"/chuong-trinh/" + live.slug() + "\",\"40\"\r\n");
        asAdministrator("/admin/visits.csv")
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")));
    }

    @Test
    void isForAdministrators() throws Exception {
        var coordinator = new SignedIn(jdbc).coordinatorOf(committee);
        mvc.perform(get("/admin/visits").with(as(coordinator))).andExpect(status().isForbidden());
        mvc.perform(get("/admin/visits.csv").with(as(coordinator))).andExpect(status().isForbidden());
    }

    private String admin(String address) throws Exception {
        return asAdministrator(address).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions asAdministrator(String address) throws Exception {
        forget();
        return mvc.perform(get(address).with(as(administrator))).andExpect(status().isOk());
    }

    private void day(String day, long visits, long pageViews) {
        jdbc.sql("insert into visit_day (day, visits, page_views) values (cast(? as date), ?, ?)")
                .param(day)
                .param(visits)
                .param(pageViews)
                .update();
    }

    private void online(String ago, int visitors) {
        jdbc.sql("insert into visitor select gen_random_uuid(), now() - cast(? as interval) from generate_series(1, ?)")
                .param(ago)
                .param(visitors)
                .update();
    }

    private void viewed(SubjectKind kind, long id, String day, long count) {
        jdbc.sql("insert into subject_day values (?, ?, cast(? as date), ?)")
                .param(kind.name())
                .param(id)
                .param(day)
                .param(count)
                .update();
    }
}
