package vn.hiepdong.commitment.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.support.SqlCounter;

/** The report of a province of 30/05/2022 as records: 1,387 tasks, and each of its figures on the page of the register. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class RegisterTests {

    private static final int YEAR = LocalDate.now().getYear();

    private static final String JUST_MADE =
            " where state = 'NOT_STARTED' and id in (select commitment_id from commitment_assignment where agency_id = ?)";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private Agency committee;
    private Agency front;
    private Programme programme;
    private int number;

    @BeforeEach
    void aSignedProgramme() {
        var agencies = new AgencyRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Sổ");
        front = agencies.agency("Ủy ban Mặt trận tỉnh Sổ");
        programme = programme("Chương trình tỉnh Sổ", front);
    }

    @Test
    void theReportOfAProvinceIsReproduced() throws Exception {
        var lastYear = YEAR - 1;
        done(1_000, lastYear + "-06-30", lastYear + "-06-30");
        done(14, null, lastYear + "-06-30");
        done(146, lastYear + "-06-30", lastYear + "-07-01");
        open(88, YEAR + 1 + "-12-31", null);
        open(102, null, LocalDate.now().toString());
        open(21, null, LocalDate.now().minusDays(91).toString());
        open(16, lastYear + "-06-30", LocalDate.now().toString());

        var address = "?agency=" + committee.name();
        assertThat(sums(address))
                .isEqualTo(
                        "1.387 nội dung: đã xong 1.160 (1.014 đúng hạn, 146 trễ), còn 227 (211 trong hạn, trong đó 123"
                                + " không có thời hạn (21 lâu chưa cập nhật); 16 quá hạn).");
        assertThat(found(address + "&status=OVERDUE")).isEqualTo("16 mục");
        assertThat(found(address + "&status=SILENT")).isEqualTo("21 mục");
        assertThat(found(address + "&status=DONE_LATE")).isEqualTo("Trang 1/3 · 146 mục");
        assertThat(Jsoup.parse(body("/cam-ket?co-quan=" + committee.slug() + "&tinh-trang=qua-han"))
                        .select(".pager p")
                        .text())
                .isEqualTo("16 mục");
    }

    @Test
    void aSheetHoldsExactlyWhatIsFiltered() throws Exception {
        open(3, YEAR - 1 + "-06-30", null);
        open(2, null, LocalDate.now().toString());
        new CommitmentRows(jdbc).commitment(programme, ++number, "=1+1", YEAR - 1 + "-01-31", committee);

        var answer = mvc.perform(get("/staff/commitments.xlsx?status=OVERDUE&programme=" + programme.id())
                        .with(as(new SignedIn(jdbc).coordinatorOf(committee))))
                .andReturn()
                .getResponse();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(7).getStringCellValue()).isEqualTo("quá hạn");
        }
        assertThat(body("/cam-ket.csv?tinh-trang=qua-han&chuong-trinh=" + programme.id()))
                .contains("'=1+1")
                .hasLineCount(5);
    }

    @Test
    void wordsAgencyAndRoleNarrow() throws Exception {
        new CommitmentRows(jdbc).commitment(programme, ++number, "Vận động hoà giải ở cơ sở", null, front);
        new CommitmentRows(jdbc).commitment(programme, ++number, "Đối thoại với nhân dân", null, committee);

        var of = "?programme=" + programme.id();
        assertThat(found(of + "&words=hòa giải")).isEqualTo("1 mục");
        assertThat(found(of + "&words=tinh so doi thoai")).isEqualTo("1 mục");
        assertThat(found(of + "&words=không có")).isEmpty();
        assertThat(found(of + "&agency=" + front.name())).isEqualTo("1 mục");
        assertThat(found(of + "&role=SUPPORT&agency=" + front.name())).isEmpty();
        assertThat(found(of + "&year=" + (YEAR + 5))).isEmpty();
    }

    @Test
    void aPageCostsTheSameWhateverTheSizeOfTheRegister() throws Exception {
        open(3, YEAR + "-06-30", null);
        var small = statements();
        open(600, YEAR + "-06-30", null);
        assertThat(statements()).isLessThanOrEqualTo(small);
    }

    private int statements() throws Exception {
        entities.flush();
        entities.clear();
        return SqlCounter.statementsOf(() -> mvc.perform(get("/cam-ket"))).size();
    }

    private Programme programme(String title, Agency front) {
        return new ProgrammeRows(jdbc, entities)
                .programme(title, committee)
                .period(YEAR - 1 + "-01-01", YEAR + 1 + "-12-31")
                .signed(YEAR - 1 + "-01-05", YEAR - 1 + "-01-05")
                .between(committee, front)
                .save();
    }

    private void done(int times, String due, String on) {
        many(times, due, null);
        jdbc.sql("update commitment set state = 'COMPLETED', claimed_on = ?::date, completed_on = ?::date" + JUST_MADE)
                .params(on, on, committee.id())
                .update();
    }

    private void open(int times, String due, String reportedOn) {
        many(times, due, reportedOn);
        jdbc.sql("update commitment set state = 'IN_PROGRESS'" + JUST_MADE)
                .param(committee.id())
                .update();
    }

    /** Goes on in a text of its own where one is full. */
    private void many(int times, String due, String reportedOn) {
        IntStream.range(0, times).forEach(at -> {
            if (number == 300) {
                programme = programme("Chương trình tiếp theo của tỉnh Sổ", front);
                number = 0;
            }
            new CommitmentRows(jdbc).commitment(programme, ++number, "Việc số " + number, due, committee);
        });
        jdbc.sql("update commitment set reported_on = ?::date" + JUST_MADE)
                .param(reportedOn)
                .param(committee.id())
                .update();
    }

    private String sums(String query) throws Exception {
        return Jsoup.parse(staffPage(query)).select(".register-sums").text();
    }

    private String found(String query) throws Exception {
        return Jsoup.parse(staffPage(query)).select(".pager p").text();
    }

    private String staffPage(String query) throws Exception {
        return mvc.perform(get("/staff/commitments" + query).with(as(new SignedIn(jdbc).coordinatorOf(committee))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
