package vn.hiepdong.site.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.support.SqlCounter;

/** Each figure of the charts is that of the register, and leads to exactly the lines that it counts. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CommitmentChartTests {

    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private Agency committee;
    private Agency front;
    private Agency department;
    private Programme lasting;
    private int number;

    @BeforeEach
    void aRegisterOfEveryStatus() {
        var agencies = new AgencyRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Biểu");
        front = agencies.agency("Ủy ban Mặt trận tỉnh Biểu");
        department = agencies.agencyUnder(committee, "Sở Nội vụ tỉnh Biểu");
        lasting = programme("Chương trình nhiều năm", YEAR - 1, YEAR + 1, false);
        var yearly = programme("Chương trình năm nay", YEAR, YEAR, false);
        promise(lasting, YEAR + 1 + "-12-31", committee, "");
        promise(lasting, YEAR - 1 + "-06-30", committee, "");
        promise(lasting, YEAR - 1 + "-06-30", department, done(YEAR - 1 + "-06-01"));
        promise(lasting, YEAR - 1 + "-06-30", department, done(YEAR - 1 + "-07-01"));
        promise(yearly, null, department, "");
        promise(yearly, null, front, done(YEAR + "-01-10"));
        promise(yearly, null, front, "state = 'CANCELLED'");
        promise(programme("Chương trình cũ", 2018, 2018, true), "2018-06-30", front, "");
    }

    @Test
    void theFiguresOfTheStatusesCloseAndAreThoseOfTheRegister() throws Exception {
        var page = page("/cam-ket/bieu-do");
        var table = page.select("#tinh-trang ~ .chart-box table");

        assertThat(sum(table.select("tbody td"))).isEqualTo(7).isEqualTo(figure(table.selectFirst("tfoot td")));
        assertThat(page.select(".register-sums").text())
                .isEqualTo(page("/cam-ket").select(".register-sums").text());
        assertThat(page.select("#tinh-trang ~ .chart-box .row-chart li").eachText())
                .contains("quá hạn 1 quá hạn: 1 nội dung", "hoàn thành quá hạn 1 hoàn thành quá hạn: 1 nội dung");
        everyFigureLeadsToWhatItCounts(table);
    }

    @Test
    void underEachLeadStandsWhatItLeads() throws Exception {
        var table = page("/cam-ket/bieu-do").select("#chu-tri ~ .chart-box table");

        assertThat(table.select("tbody th").eachText())
                .containsExactlyInAnyOrder(
                        "Sở Nội vụ tỉnh Biểu", "Ủy ban nhân dân tỉnh Biểu", "Ủy ban Mặt trận tỉnh Biểu");
        assertThat(table.select("tbody th").first().text()).isEqualTo("Sở Nội vụ tỉnh Biểu");
        assertThat(sum(table.select("tbody td:nth-child(2)"))).isEqualTo(7);
        table.select("tbody tr")
                .forEach(line ->
                        assertThat(sum(line.select("td:nth-child(n+3)"))).isEqualTo(figure(line.selectFirst("td"))));
        everyFigureLeadsToWhatItCounts(table);
    }

    /** A department that leads for its party is not among the parties of the filter, unless it is asked for. */
    @Test
    void theRegisterNamesTheLeadThatItWasAskedFor() throws Exception {
        var page = page("/cam-ket?co-quan=" + department.slug() + "&vai-tro=chu-tri");
        assertThat(page.select("#co-quan option[selected]").text()).isEqualTo("Sở Nội vụ tỉnh Biểu");
        assertThat(page("/cam-ket").select("#co-quan option").eachText()).doesNotContain("Sở Nội vụ tỉnh Biểu");
    }

    @Test
    void aProgrammeOfSeveralYearsCountsInEachOfThem() throws Exception {
        var table = page("/cam-ket/bieu-do").select("#nam ~ .chart-box table");

        assertThat(table.select("tbody th").eachText())
                .containsExactly(String.valueOf(YEAR - 1), String.valueOf(YEAR), String.valueOf(YEAR + 1));
        assertThat(table.select("tbody td:nth-child(2)").eachText()).containsExactly("4", "7", "4");
        everyFigureLeadsToWhatItCounts(table);
    }

    @Test
    void theyCostTheSameWhateverTheSizeOfTheRegister() throws Exception {
        var small = statements();
        var agencies = new AgencyRows(jdbc, entities);
        IntStream.range(0, 30).forEach(at -> promise(lasting, YEAR + "-12-31", agencies.agency("Sở số " + at), ""));
        assertThat(statements()).isLessThanOrEqualTo(small);
        assertThat(page("/cam-ket/bieu-do").select("#chu-tri ~ .chart-box .row-chart li"))
                .hasSize(20);
        assertThat(page("/cam-ket/bieu-do").select("#chu-tri ~ .chart-box tbody tr"))
                .hasSize(33);
    }

    @Test
    void anEmptyRegisterSaysSo() throws Exception {
        jdbc.sql("update programme set status = 'DRAFT', signed_on = null, effective_from = null where not archival")
                .update();
        assertThat(page("/cam-ket/bieu-do").select(".empty").text()).startsWith("Chưa có cam kết nào");
    }

    private void everyFigureLeadsToWhatItCounts(Elements table) throws Exception {
        var links = table.select("td a");
        assertThat(links).isNotEmpty();
        for (var link : links) {
            var found = page(link.attr("href")).select(".pager p").text();
            assertThat(found).as(link.attr("href")).isEqualTo(link.text() + " mục");
        }
        assertThat(table.select("td:not(:has(a))").eachText()).allMatch("0"::equals);
    }

    private static int sum(Elements cells) {
        return cells.stream().mapToInt(CommitmentChartTests::figure).sum();
    }

    private static int figure(Element cell) {
        return Integer.parseInt(cell.text());
    }

    private Programme programme(String title, int from, int to, boolean archival) {
        var rows = new ProgrammeRows(jdbc, entities)
                .programme(title, committee)
                .period(from + "-01-01", to + "-12-31")
                .signed(from + "-01-05", archival ? null : from + "-01-05");
        return (archival ? rows.archival() : rows).between(committee, front).save();
    }

    private static String done(String day) {
        return "state = 'COMPLETED', claimed_on = '" + day + "', completed_on = '" + day + "'";
    }

    private void promise(Programme programme, String due, Agency lead, String then) {
        new CommitmentRows(jdbc).commitment(programme, ++number, "Việc số " + number, due, lead);
        if (!then.isEmpty()) {
            jdbc.sql("update commitment set " + then + " where id = (select max(id) from commitment)")
                    .update();
        }
    }

    private int statements() throws Exception {
        entities.flush();
        entities.clear();
        return SqlCounter.statementsOf(
                        () -> mvc.perform(get("/cam-ket/bieu-do")).andExpect(status().isOk()))
                .size();
    }

    private Document page(String address) throws Exception {
        entities.flush();
        entities.clear();
        return Jsoup.parse(mvc.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
