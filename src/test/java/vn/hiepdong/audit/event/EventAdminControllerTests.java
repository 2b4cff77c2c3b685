package vn.hiepdong.audit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.SqlCounter;

/** Security events for administrators: found by day, kind, account, result and network, and taken home as a sheet. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class EventAdminControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private SignedIn people;
    private Agency committee;
    private SignedInAccount administrator;

    @BeforeEach
    void somethingHappened() {
        people = new SignedIn(jdbc);
        committee = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Nhật Ký");
        administrator = people.administratorOf(committee);
        // one in the morning in Vietnam, and still the day before in Greenwich
        event("2031-03-09T18:00:00Z", "SIGN_IN", "FAILURE", "=thu", "198.51.100.0/24", "=1+1");
        event("2031-03-09T16:59:59Z", "SIGN_IN", "SUCCESS", "thu", "198.51.100.0/24", "bằng mật khẩu");
        event("2031-03-10T16:59:59Z", "ACCESS", "REFUSED", "thu", "2001:db8:7::/48", "không thấy: GET /staff");
        event("2031-03-10T17:00:00Z", "RATE_LIMIT", "SLOWED", null, "203.0.113.0/24", "GET /tim-kiem");
    }

    @Test
    void theyAreForAdministratorsAlone() {
        for (var address : List.of("", ".csv", ".xlsx")) {
            assertThat(get(address, people.coordinatorOf(committee))).hasStatus(403);
            assertThat(get(address, administrator)).hasStatusOk();
        }
    }

    @Test
    void theyAreFoundByEachOfTheFilters() {
        assertThat(rows("from=10/03/2031&to=10/03/2031")).isEqualTo(2);
        assertThat(rows("from=09/03/2031")).isEqualTo(4);
        assertThat(rows("from=09/03/2031&kind=SIGN_IN")).isEqualTo(2);
        assertThat(rows("from=09/03/2031&kind=SIGN_IN&result=SUCCESS")).isEqualTo(1);
        assertThat(rows("from=09/03/2031&account=Thu ")).isEqualTo(2);
        assertThat(rows("from=09/03/2031&network=198.51.100.0/24")).isEqualTo(2);
        assertThat(rows("from=09/03/2031&network=198.51.100.77"))
                .as("an address of it")
                .isEqualTo(2);
        assertThat(rows("from=09/03/2031&network=2001:db8:7"))
                .as("its beginning")
                .isEqualTo(1);
        assertThat(rows("from=09/03/2031&network=%25")).isZero();
        assertThat(rows("from=09/03/2031&kind=x&result=x&to=31/02/2031"))
                .as("nonsense narrows nothing")
                .isEqualTo(4);
    }

    @Test
    void anEventSaysWhenInVietnamWhatAndFromWhere() {
        var row = page("from=11/03/2031").selectFirst("tbody tr");

        assertThat(row.select("td").eachText())
                .containsExactly(
                        "11/03/2031 00:00:00",
                        "vượt giới hạn số lần",
                        "phải chờ",
                        "–",
                        "203.0.113.0/24",
                        "GET /tim-kiem Mã yêu cầu 7F3K92QD");
    }

    @Test
    void whereThereIsNoneItSaysSo() {
        assertThat(page("from=01/01/2032").select(".empty").text()).isEqualTo("Không có sự kiện nào hợp với bộ lọc.");
        assertThat(page("from=01/01/2032").select("a[href*=xlsx]")).isEmpty();
    }

    @Test
    void aSheetHoldsExactlyWhatIsFilteredAndRunsNothing() throws Exception {
        var filtered = "?from=10/03/2031&to=10/03/2031";
        var csv = get(".csv" + filtered, administrator);
        assertThat(csv).bodyText().contains("'=1+1", "'=thu", "2001:db8:7::/48").doesNotContain("bằng mật khẩu");
        assertThat(csv).bodyText().hasLineCount(3);
        assertThat(csv).headers().hasValue("Cache-Control", "no-store");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                get(".xlsx" + filtered, administrator).getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo("=1+1");
        }
    }

    @Test
    void aPageCostsTheSameHoweverMuchHappened() throws Exception {
        var few = statements();
        for (var at = 0; at < 60; at++) {
            event("2031-03-11T05:00:00Z", "ACCESS", "REFUSED", "thu-" + at, "203.0.113.0/24", "GET /staff/" + at);
        }
        assertThat(rows("from=11/03/2031")).isEqualTo(50);
        assertThat(rows("from=11/03/2031&trang=2")).isEqualTo(11);
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() throws Exception {
        return SqlCounter.statementsOf(() -> get("?from=11/03/2031", administrator))
                .size();
    }

    private void event(String at, String kind, String result, String account, String network, String detail) {
        jdbc.sql("""
                        insert into security_event (at, kind, result, account, network, request, detail)
                        values (cast(:at as timestamptz), :kind, :result, :account, :network, '7F3K92QD', :detail)
                        """)
                .param("at", at)
                .param("kind", kind)
                .param("result", result)
                .param("account", account)
                .param("network", network)
                .param("detail", detail)
                .update();
    }

    private int rows(String query) {
        return page(query).select("tbody tr").size();
    }

    private Document page(String query) {
        try {
            return Jsoup.parse(
                    get("?" + query, administrator).getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(String rest, SignedInAccount me) {
        return mvc.get().uri("/admin/security-events" + rest).with(as(me)).exchange();
    }
}
