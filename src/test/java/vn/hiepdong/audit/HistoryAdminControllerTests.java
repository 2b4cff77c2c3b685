package vn.hiepdong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.support.SqlCounter;
import vn.hiepdong.web.time.DayText;

/** The history across records: found by person, record, act and day, and taken home as a sheet. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class HistoryAdminControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private SignedIn people;
    private Agency committee;
    private SignedInAccount administrator;
    private Programme programme;

    @BeforeEach
    void somethingHappened() {
        people = new SignedIn(jdbc);
        committee = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Sử");
        administrator = people.administratorOf(committee);
        actor("nguoi-soan");
        programme = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình có lịch sử", committee)
                .save();
        jdbc.sql("update programme set status = 'READY_TO_SIGN', was_submitted = true where id = ?")
                .param(programme.id())
                .update();
        actor("nguoi-khac");
        jdbc.sql("update programme set title = '=1+1', version = version + 1 where id = ?")
                .param(programme.id())
                .update();
        jdbc.sql("update programme set version = version + 1 where id = ?")
                .param(programme.id())
                .update();
    }

    @Test
    void itIsForAdministratorsAlone() {
        assertThat(get("", people.coordinatorOf(committee))).hasStatus(403);
        assertThat(get(".csv", people.coordinatorOf(committee))).hasStatus(403);
        assertThat(get("", administrator)).hasStatusOk();
    }

    @Test
    void changesAreFoundByPersonRecordAndAct() {
        var ofRecord = "?table=programme&record=" + programme.id();
        assertThat(rows(ofRecord)).isEqualTo(3);
        assertThat(rows(ofRecord + "&actor=nguoi-khac")).isEqualTo(1);
        assertThat(rows(ofRecord + "&action=UPDATE")).isEqualTo(2);
        assertThat(rows(ofRecord + "&action=DELETE")).isZero();
        assertThat(rows("?actor=nguoi-soan&action=INSERT&table=programme")).isEqualTo(1);
        var page = page("?actor=nguoi-khac");
        assertThat(page.select("tbody tr").text())
                .contains("nguoi-khac", "=1+1", "sửa chương trình", "Tên chương trình");
        assertThat(page.select("tbody a[href=/staff/programmes/" + programme.id() + "]")
                        .text())
                .isEqualTo("=1+1");
        assertThat(page("?actor=nguoi-soan&action=UPDATE").select("tbody tr").text())
                .contains("đang soạn thảo → chờ ký", "Đã từng trình ký");
    }

    @Test
    void daysNarrowAndNonsenseDoesNot() {
        var ofRecord = "?table=programme&record=" + programme.id();
        var today = DayText.print(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        var yesterday =
                DayText.print(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1));

        assertThat(rows(ofRecord + "&from=" + today + "&to=" + today)).isEqualTo(3);
        assertThat(rows(ofRecord + "&to=" + yesterday)).isZero();
        assertThat(rows(ofRecord + "&from=x&action=x&to=31/02/2026")).isEqualTo(3);
    }

    /** What happens at one in the morning in Vietnam is of that day, though it is still the day before in Greenwich. */
    @Test
    void aDayBeginsAtMidnightInVietnam() {
        var day = LocalDate.of(2026, 3, 10);
        assertThat(new HistoryFilter(null, null, null, null, day, day).parameters())
                .containsEntry("from", OffsetDateTime.parse("2026-03-09T17:00:00Z"))
                .containsEntry("to", OffsetDateTime.parse("2026-03-10T17:00:00Z"));
    }

    @Test
    void aSheetHoldsExactlyWhatIsFilteredAndRunsNothing() throws Exception {
        var filtered = "?table=programme&action=UPDATE&record=" + programme.id();
        var csv = get(".csv" + filtered, administrator);
        assertThat(csv).bodyText().contains("'=1+1", "Chương trình có lịch sử", "nguoi-soan");
        assertThat(csv).bodyText().hasLineCount(4);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                get(".xlsx" + filtered, administrator).getResponse().getContentAsByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(8).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void aPageCostsTheSameWhateverHappened() throws Exception {
        var one = statements();
        for (var at = 0; at < 60; at++) {
            jdbc.sql("update programme set title = 'Lần ' || ? where id = ?")
                    .params(at, programme.id())
                    .update();
        }
        assertThat(rows("?actor=nguoi-khac")).isEqualTo(50);
        assertThat(rows("?actor=nguoi-khac&trang=2")).isEqualTo(11);
        assertThat(statements()).isEqualTo(one);
    }

    @Test
    void eachFilterIsAnsweredByAnIndex() {
        // the tests' few rows fit one page of the table: an index is worth it only where nothing else may be done
        for (var way : List.of("seqscan", "bitmapscan", "sort")) {
            jdbc.sql("set local enable_" + way + " = off").update();
        }
        assertThat(plan("actor = 'nguoi-khac'")).contains("audit_event_actor_idx");
        assertThat(plan("root_table = 'programme'")).contains("audit_event_table_idx");
        assertThat(plan("root_table = 'programme' and root_id = 7")).contains("audit_event_");
        assertThat(plan("at >= '2026-03-09'")).contains("audit_event_at_idx");
        assertThat(plan("action = 'DELETE'")).contains("audit_event_at_idx");
    }

    private String plan(String condition) {
        return String.join(
                "\n",
                jdbc.sql("explain select id from audit_event where not bookkeeping and " + condition
                                + " order by at desc, id desc limit 50")
                        .query(String.class)
                        .list());
    }

    private void actor(String login) {
        entities.flush();
        jdbc.sql("select set_config('hiepdong.actor', ?, true)")
                .param(login)
                .query(String.class)
                .single();
    }

    private int statements() throws Exception {
        return SqlCounter.statementsOf(() -> get("?actor=nguoi-khac", administrator))
                .size();
    }

    private int rows(String query) {
        return page(query).select("tbody tr").size();
    }

    private Document page(String query) {
        try {
            return Jsoup.parse(get(query, administrator).getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(String rest, SignedInAccount me) {
        return mvc.get().uri("/admin/history" + rest).with(as(me)).exchange();
    }
}
