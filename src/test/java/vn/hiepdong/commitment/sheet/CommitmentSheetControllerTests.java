package vn.hiepdong.commitment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/**
 * A programme's commitments go out to Excel, are edited there and come back. What is rolled back and what is written is the
 * point: no test's transaction lies around it, and each test has parties of its own.
 */
@SpringBootTest
@AutoConfigureMockMvc
@FreshDatabase
class CommitmentSheetControllerTests {

    private static final String DASHED = "- Phối hợp tuyên truyền\n- Tổ chức  giám sát";
    private static final String EVIL = "=HYPERLINK(\"http://xau.example\";\"bấm\")";

    private static int provinces;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private AgencyRows agencies;
    private SignedIn signedIn;
    private Agency committee;
    private Agency front;
    private Programme programme;
    private String committeeName;
    private String frontName;
    private SignedInAccount me;

    @BeforeEach
    void aDraftOfThree() throws Exception {
        var province = "tỉnh Bảng " + ++provinces;
        agencies = new AgencyRows(jdbc, entities);
        signedIn = new SignedIn(jdbc);
        committeeName = "Ủy ban nhân dân " + province;
        frontName = "Ủy ban Mặt trận " + province;
        committee = agencies.agency(committeeName);
        front = agencies.agency(frontName);
        programme = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình " + province, committee)
                .between(committee, front)
                .save();
        me = signedIn.coordinatorOf(committee);
        mvc.perform(post(here("/edit"))
                        .with(as(me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", version())
                        .param("rows[0].section", "I. Tuyên truyền")
                        .param("rows[0].statement", DASHED)
                        .param("rows[0].kind", "ONE_OFF")
                        .param("rows[0].due", "31/10/2026")
                        .param("rows[0].output", "Báo cáo")
                        .param("rows[0].target", "1.234,5")
                        .param("rows[0].targetUnit", "lượt người")
                        .param("rows[0].lead", committeeName)
                        .param("rows[0].supports", frontName)
                        .param("rows[1].statement", "Giao ban")
                        .param("rows[1].kind", "RECURRING")
                        .param("rows[1].due", "31/03/2026")
                        .param("rows[1].recurrence", "mỗi quý một lần")
                        .param("rows[1].period", "QUARTERLY")
                        .param("rows[1].lead", frontName)
                        .param("rows[2].statement", EVIL)
                        .param("rows[2].kind", "CONTINUOUS"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void whatGoesOutComesBackUnchanged() throws Exception {
        var before = stored();
        var preview = page(uploaded(me, exported()));
        assertThat(outcomes(preview)).containsExactly("không đổi", "không đổi", "không đổi");
        assertThat(preview.text()).contains("Tệp không khác gì so với cổng.");
        assertThat(preview.select("main button")).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void noCellIsAFormulaAndEachKeepsItsText() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exported()))) {
            var sheet = workbook.getSheet("Nội dung phối hợp");
            assertThat(sheet.getRow(3).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo(EVIL);
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo(DASHED);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Mã");
        }
    }

    @Test
    void exactlyWhatWasEditedChanges() throws Exception {
        var content = changed(exported(), sheet -> {
            put(sheet, 2, "Hạn", "30/06/2026");
            put(sheet, 2, "Chỉ tiêu", "12");
            put(sheet, 2, "Đơn vị tính", "cuộc");
            add(sheet, "Nội dung", "Việc mới ở cuối", "Loại", "thường xuyên", "Chủ trì", committeeName);
        });
        var preview = uploaded(me, content);
        assertThat(outcomes(page(preview)))
                .containsExactly(
                        "không đổi",
                        "thay đổi Hạn: 31/03/2026 → 30/06/2026 Chỉ tiêu: (trống) → 12 Đơn vị tính: (trống) → cuộc",
                        "không đổi",
                        "mới Sẽ là nội dung 4.");
        assertThat(stored()).hasSize(3);
        confirm(me, preview, seen(preview)).andExpect(status().isSeeOther()).andExpect(redirectedUrl(preview));
        assertThat(written(preview).text()).contains("Đã nhập: thêm 1 nội dung, sửa 1.");
        assertThat(stored())
                .containsExactly(
                        "1|" + DASHED + "|2026-10-31|1234.5000",
                        "2|Giao ban|2026-06-30|12.0000",
                        "3|" + EVIL + "||",
                        "4|Việc mới ở cuối||");
        assertThat(actors()).containsOnly(me.login());
        assertThat(outcomes(page(uploaded(me, exported())))).containsOnly("không đổi");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Nội dung    |                         | không nhận Ô D3: Hãy ghi nội dung, hoặc bỏ dòng này.
            Hạn         | 31/02/2026              | không nhận Ô F3:
            Hạn         | 1/4/2026                | thay đổi Hạn: 31/03/2026 → 1/4/2026
            Hạn         | 31/3/2026               | không đổi
            Loại        | mỗi tuần                | không nhận Ô E3: Loại “mỗi tuần” không có.
            Loại        | thường xuyên            | không nhận Ô H3: Chỉ nội dung định kỳ có kỳ.
            Kỳ          | hằng tháng              | thay đổi Kỳ: hằng quý → hằng tháng
            Chỉ tiêu    | 0                       | không nhận Ô J3: Hãy gõ một số lớn hơn 0
            Chỉ tiêu    | năm                     | không nhận Ô J3: Hãy gõ một số lớn hơn 0
            Chỉ tiêu    | 5                       | không nhận Ô K3: Hãy ghi đơn vị tính
            Đơn vị tính | người                   | không nhận Ô J3: Hãy ghi số của chỉ tiêu
            Chủ trì     | Cơ quan không có        | không nhận Ô L3:
            Mã          | 999999                  | không nhận Ô A3: Không có nội dung mã “999999”
            Mã          |                         | mới Sẽ là nội dung 2.
            Số          | hai                     | không nhận Ô B3: Hãy ghi một số thứ tự
            Số          | 9                       | thay đổi Số: 2 → 3
            Bỏ          | x                       | thay đổi Bỏ nội dung 2: Giao ban → (trống)
            Bỏ          | không                   | không nhận Ô O3: Hãy ghi x
            """)
    void eachRowIsSaidToBe(String column, String typed, String outcome) throws Exception {
        var content = changed(exported(), sheet -> put(sheet, 2, column, typed == null ? "" : typed));
        assertThat(outcomes(page(uploaded(me, content))).get(1)).startsWith(outcome);
    }

    @Test
    void daysAndNumbersOfExcelAreReadAsTheyShow() throws Exception {
        var content = changed(exported(), sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            var due = sheet.getRow(1).createCell(column(sheet, "Hạn"), CellType.NUMERIC);
            due.setCellValue(LocalDate.of(2026, 10, 31));
            due.setCellStyle(style);
            sheet.getRow(1)
                    .createCell(column(sheet, "Chỉ tiêu"), CellType.NUMERIC)
                    .setCellValue(1234.5);
            sheet.getRow(1).createCell(column(sheet, "Số"), CellType.NUMERIC).setCellValue(1);
        });
        assertThat(outcomes(page(uploaded(me, content)))).containsOnly("không đổi");
    }

    @Test
    void aRowInsertedStandsWhereItWasInsertedWhateverTheOrderOfTheFile() throws Exception {
        var content = changed(exported(), sheet -> {
            sheet.shiftRows(2, 3, 1);
            sheet.createRow(2);
            put(sheet, 2, "Nội dung", "Chen vào giữa");
        });
        var preview = uploaded(me, content);
        assertThat(outcomes(page(preview)))
                .containsExactly("không đổi", "mới Sẽ là nội dung 2.", "thay đổi Số: 2 → 3", "thay đổi Số: 3 → 4");
        confirm(me, preview, seen(preview));
        written(preview);
        assertThat(stored().get(1)).startsWith("2|Chen vào giữa");

        var sorted = changed(exported(), sheet -> sheet.shiftRows(1, 1, 9));
        assertThat(outcomes(page(uploaded(me, sorted)))).containsOnly("không đổi");
    }

    @Test
    void whatTheFileDoesNotHaveStays() throws Exception {
        var content = changed(exported(), sheet -> {
            sheet.removeRow(sheet.getRow(1));
            put(sheet, 3, "Bỏ", "x");
        });
        var preview = uploaded(me, content);
        assertThat(page(preview).text()).contains("1 nội dung không có trong tệp được giữ nguyên.");
        confirm(me, preview, seen(preview));
        written(preview);
        assertThat(stored()).hasSize(2).first().asString().startsWith("1|- Phối hợp");
    }

    @Test
    void oneRowThatIsRefusedKeepsAllOut() throws Exception {
        var before = stored();
        var content = changed(exported(), sheet -> {
            put(sheet, 1, "Hạn", "30/09/2026");
            add(sheet, "Nội dung", "Việc mới", "Hạn", "mai");
        });
        var preview = uploaded(me, content);
        assertThat(page(preview).select(".error-summary").text()).contains("dòng 5", "Ô F5:");
        confirm(me, preview, seen(preview)).andExpect(status().isUnprocessableContent());
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aThousandRowsGoInAtOnce() throws Exception {
        var content = changed(
                exported(),
                sheet -> IntStream.rangeClosed(1, 1000)
                        .forEach(i -> add(
                                sheet,
                                "Nội dung",
                                "Việc thứ " + i,
                                "Loại",
                                "có thời hạn",
                                "Hạn",
                                "30/11/2026",
                                "Chủ trì",
                                i % 2 == 0 ? committeeName : frontName,
                                "Phối hợp",
                                i % 2 == 0 ? frontName : committeeName)));
        var preview = uploaded(me, content);
        assertThat(page(preview).text()).contains("1.000 dòng mới, 0 dòng thay đổi, 3 dòng không đổi");
        confirm(me, preview, seen(preview)).andExpect(status().isSeeOther());
        assertThat(written(preview).text()).contains("Đã nhập: thêm 1.000 nội dung, sửa 0.");
        assertThat(stored()).hasSize(1003);
        mvc.perform(get(here("/edit")).with(as(me))).andExpect(redirectedUrl(here("/sheet")));
        assertThat(page(here("")).select("tbody tr")).hasSizeGreaterThan(1003);
        assertThat(outcomes(page(uploaded(me, exported())))).hasSize(1003).containsOnly("không đổi");
    }

    @Test
    void thePageSaysHowFarTheWritingIsAndComesAgainByItself() throws Exception {
        var preview = uploaded(me, changed(exported(), sheet -> put(sheet, 1, "Hạn", "30/09/2026")));
        jdbc.sql(
                        "update sheet_import set begun_at = now(), heard_at = now(), rows_done = 340, rows_total = 1000 where id = ?")
                .param(number(preview))
                .update();
        mvc.perform(get(preview).with(as(me)))
                .andExpect(header().string("Refresh", "2"))
                .andExpect(content().string(containsString("Đã ghi 340/1.000 dòng")));
        confirm(me, preview, "").andExpect(redirectedUrl(preview));
        assertThat(stored().get(0)).contains("2026-10-31");

        // its node died: what was silent for long is begun anew
        jdbc.sql("update sheet_import set heard_at = now() - interval '3 minutes' where id = ?")
                .param(number(preview))
                .update();
        confirm(me, preview, seen(preview)).andExpect(redirectedUrl(preview));
        written(preview);
        assertThat(stored().get(0)).contains("2026-09-30");
    }

    @Test
    void aSecondClickTakesNothingAgain() throws Exception {
        var preview = uploaded(me, changed(exported(), sheet -> add(sheet, "Nội dung", "Việc mới")));
        var seen = seen(preview);
        confirm(me, preview, seen).andExpect(redirectedUrl(preview));
        confirm(me, preview, seen).andExpect(redirectedUrl(preview));
        written(preview);
        confirm(me, preview, seen).andExpect(redirectedUrl(preview));
        assertThat(stored()).hasSize(4);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsComparedAgain() throws Exception {
        var preview = uploaded(me, changed(exported(), sheet -> put(sheet, 2, "Hạn", "30/06/2026")));
        var seen = seen(preview);
        var other = uploaded(me, changed(exported(), sheet -> put(sheet, 2, "Hạn", "30/04/2026")));
        confirm(me, other, seen(other));
        written(other);
        confirm(me, preview, seen)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Có người vừa sửa các nội dung này")))
                .andExpect(content().string(containsString("<del>30/04/2026<")));
        assertThat(stored().get(1)).contains("2026-04-30");
        confirm(me, preview, seen(preview)).andExpect(redirectedUrl(preview));
        written(preview);
        assertThat(stored().get(1)).contains("2026-06-30");
    }

    @Test
    void othersNeitherSeeNorBringIt() throws Exception {
        var preview = uploaded(me, changed(exported(), sheet -> put(sheet, 1, "Hạn", "30/09/2026")));
        var party = signedIn.coordinatorOf(front);
        upload(party, exported()).andExpect(status().isForbidden());
        mvc.perform(get(here(".xlsx")).with(as(party))).andExpect(status().isOk());
        mvc.perform(get(preview).with(as(party))).andExpect(status().isForbidden());
        var colleague = signedIn.coordinatorOf(committee);
        mvc.perform(get(preview).with(as(colleague))).andExpect(status().isNotFound());
        confirm(colleague, preview, "").andExpect(status().isNotFound());
        var stranger = signedIn.coordinatorOf(agencies.agency("Hội Nông dân tỉnh Bảng " + provinces));
        mvc.perform(get(here(".xlsx")).with(as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get(here("/sheet")).with(as(stranger))).andExpect(status().isNotFound());
        upload(stranger, exported()).andExpect(status().isNotFound());
    }

    @Test
    void whatIsNoWorkbookIsRefusedInASentence() throws Exception {
        upload(me, "không phải Excel".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không đọc được tệp này")));
    }

    @Test
    void aSignedTextIsFrozenCellByCellAndTakesProgressOfItsLead() throws Exception {
        var early = uploaded(me, exported());
        signed();
        assertThat(page(early).select(".error-summary").text())
                .contains("thiếu cột", "Hãy dùng tệp mẫu tải từ trang này");
        assertThat(outcomes(page(uploaded(me, exported())))).containsOnly("không đổi");

        var edited = changed(exported(), sheet -> {
            put(sheet, 1, "Hạn", "30/11/2026");
            put(sheet, 2, "Mã", "");
            put(sheet, 3, "Tính đến ngày", "01/02/2026");
        });
        assertThat(outcomes(page(uploaded(me, edited))))
                .satisfiesExactly(
                        row -> assertThat(row).contains("Ô F2: Văn bản đã khóa", "đang là “31/10/2026”"),
                        row -> assertThat(row).contains("Ô A3: Văn bản đã khóa: không thêm"),
                        row -> assertThat(row).contains("Chỉ cơ quan chủ trì báo cáo"));

        var reported = changed(exported(), sheet -> {
            put(sheet, 1, "Tính đến ngày", "01/02/2026");
            put(sheet, 1, "Tiến độ mới", "Đã mở hai lớp");
            put(sheet, 1, "Số liệu mới", "617,25");
        });
        var preview = uploaded(me, reported);
        assertThat(outcomes(page(preview)).get(0))
                .isEqualTo("thay đổi Tiến độ mới: (trống) → Đã mở hai lớp Đã đạt: (trống) → 617,25");
        assertThat(entries()).isZero();
        confirm(me, preview, seen(preview)).andExpect(redirectedUrl(preview));
        assertThat(written(preview).text()).contains("Đã ghi tiến độ của 1 nội dung.");
        assertThat(entries()).isEqualTo(1);
        assertThat(jdbc.sql("select reached from commitment where programme_id = ? and number = 1")
                        .param(programme.id())
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualByComparingTo("617.25");

        var ahead = changed(exported(), sheet -> {
            put(sheet, 1, "Tính đến ngày", DayText.print(LocalDate.now().plusDays(2)));
            put(sheet, 1, "Tiến độ mới", "Đã xong");
        });
        assertThat(outcomes(page(uploaded(me, ahead))).get(0)).contains("Ô R2: Ngày này chưa tới.");
    }

    private void signed() {
        jdbc.sql("update programme set status = 'SIGNED', was_submitted = true, signed_on = '2026-01-05',"
                        + " effective_from = '2026-01-05' where id = ?")
                .param(programme.id())
                .update();
    }

    private byte[] exported() throws Exception {
        return mvc.perform(get(here(".xlsx")).with(as(me)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions upload(SignedInAccount who, byte[] content) throws Exception {
        return mvc.perform(multipart(here("/sheet"))
                .file(new MockMultipartFile("file", "noi-dung.xlsx", "application/octet-stream", content))
                .param("submissionKey", Submissions.newKey())
                .with(as(who)));
    }

    private String uploaded(SignedInAccount who, byte[] content) throws Exception {
        return upload(who, content)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private ResultActions confirm(SignedInAccount who, String preview, String seen) throws Exception {
        return mvc.perform(post(preview).with(as(who)).param("seen", seen));
    }

    private String seen(String preview) throws Exception {
        return page(preview).select("input[name=seen]").val();
    }

    /** As a browser comes again while it is told that the rows are being written. */
    private Document written(String preview) throws Exception {
        var page = page(preview);
        while (page.title().startsWith("Đang nhập")) {
            page = page(preview);
        }
        return page;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(as(me)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** The last cell of each row of the preview. */
    private static List<String> outcomes(Document preview) {
        return preview.select("tbody td:last-child").eachText();
    }

    private List<String> stored() {
        return jdbc.sql(
                        "select concat_ws('|', number, statement, coalesce(first_due_on::text, ''), coalesce(target::text, ''))"
                                + " from commitment where programme_id = ? order by number")
                .param(programme.id())
                .query(String.class)
                .list();
    }

    private long entries() {
        return jdbc.sql("select count(*) from progress_entry where programme_id = ?")
                .param(programme.id())
                .query(Long.class)
                .single();
    }

    private List<String> actors() {
        return jdbc.sql("select actor from audit_event where subject_table = 'commitment' and root_id = ?")
                .param(programme.id())
                .query(String.class)
                .list();
    }

    private String here(String page) {
        return "/staff/programmes/" + programme.id() + "/commitments" + page;
    }

    private String version() {
        return jdbc.sql("select version from programme where id = ?")
                .param(programme.id())
                .query(String.class)
                .single();
    }

    private static long number(String preview) {
        return Long.parseLong(preview.substring(preview.lastIndexOf('/') + 1));
    }

    private static byte[] changed(byte[] content, Consumer<XSSFSheet> change) throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                var out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheet("Nội dung phối hợp"));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void add(XSSFSheet sheet, String... cells) {
        var row = sheet.getLastRowNum() + 1;
        sheet.createRow(row);
        for (var at = 0; at < cells.length; at += 2) {
            put(sheet, row, cells[at], cells[at + 1]);
        }
    }

    private static void put(XSSFSheet sheet, int row, String column, String text) {
        sheet.getRow(row).createCell(column(sheet, column)).setCellValue(text);
    }

    private static int column(XSSFSheet sheet, String header) {
        return IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .filter(at -> sheet.getRow(0)
                        .getCell(at)
                        .getStringCellValue()
                        .replace(" *", "")
                        .equals(header))
                .findFirst()
                .orElseThrow();
    }
}
