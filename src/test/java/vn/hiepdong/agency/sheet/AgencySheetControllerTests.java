package vn.hiepdong.agency.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;
import static vn.hiepdong.agency.sheet.SheetKind.AGENCIES;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.web.sheet.SheetWriter;

/** An administrator brings the agencies of a province in a workbook. Each test has a province of its own. */
class AgencySheetControllerTests extends SheetDesk {

    private static int provinces;

    @Autowired
    SheetWriter templates;

    private SignedInAccount administrator;
    private String province;
    private String committee;

    @BeforeEach
    void anAdministratorAndAProvinceWithItsCommittee() throws Exception {
        province = "Tỉnh Thử " + ++provinces;
        committee = "Ủy ban nhân dân tỉnh Thử " + provinces;
        administrator =
                new SignedIn(jdbc).administratorOf(new AgencyRows(jdbc, entities).agency("Văn phòng " + province));
        var known = Workbooks.filled(templates.empty(AGENCIES.layouts()), "Địa bàn", province + " | Tỉnh, thành phố");
        confirm(
                        administrator,
                        uploaded(
                                AGENCIES,
                                administrator,
                                with(known, committee + "|||" + province + "|Chính quyền|Cấp tỉnh")))
                .andExpect(flash().attribute("flash", "Đã thêm 1 cơ quan và 1 địa bàn."));
    }

    @Test
    void theTemplateIsTakenWithItsHeadersItsListsAndItsGuide() throws Exception {
        var answer = mvc.perform(get("/admin/agencies/sheet/template").with(as(administrator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"mau-nhap-co-quan.xlsx\"");
        Workbooks.changed(answer.getContentAsByteArray(), workbook -> {
            assertThat(workbook.getSheet("Cơ quan").getDataValidations()).hasSize(2);
            assertThat(workbook.getSheet("Địa bàn").getDataValidations()).hasSize(1);
            assertThat(workbook.getSheet("Hướng dẫn").getLastRowNum()).isGreaterThan(30);
        });
        var preview = uploaded(
                AGENCIES,
                administrator,
                with(answer.getContentAsByteArray(), agency("Sở Nội vụ", "Chính quyền", "Cấp tỉnh")));
        assertThat(outcomes(page(administrator, preview))).containsExactly("mới");
    }

    @Test
    void nothingIsWrittenBeforeItIsConfirmedAndAllOfItAfterwards() throws Exception {
        var before = count("agency");
        var preview = uploaded(
                AGENCIES,
                administrator,
                workbook(
                        agency("Phòng Nghiệp vụ", "Chính quyền", "Cấp tỉnh") + "|Sở Nội vụ Thử",
                        "Sở Nội vụ Thử|SNV Thử||%s|chính quyền|cấp tỉnh|%s|4/1997|20|0220 3 111 111|snv@tinh.gov.vn|https://snv.gov.vn|Số 1 phố Thử"
                                .formatted(province, committee),
                        agency(committee, "Chính quyền", "Cấp tỉnh")));
        var page = page(administrator, preview);
        assertThat(outcomes(page)).containsExactly("mới", "mới", "đã có, bỏ qua");
        assertThat(page.select(".lead").text()).isEqualTo("2 dòng mới, 1 dòng đã có, 0 dòng không nhận.");
        assertThat(count("agency")).isEqualTo(before);

        confirm(administrator, preview)
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/admin/agencies"))
                .andExpect(flash().attribute("flash", "Đã thêm 2 cơ quan, bỏ qua 1 đã có."));
        assertThat(count("agency")).isEqualTo(before + 2);
        var id = jdbc.sql(
                        "select agency_id from agency_name where full_name = 'Phòng Nghiệp vụ' order by id desc limit 1")
                .query(Long.class)
                .single();
        var below = page(administrator, "/admin/agencies/" + id).text();
        assertThat(below).contains("Sở Nội vụ Thử").contains("Chính quyền · Cấp tỉnh");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '→', textBlock = """
            |||P|Chính quyền|Cấp tỉnh                       → Ô A2: Hãy ghi tên.
            Sở Thử|||P|Chánh quyền|Cấp tỉnh                 → Ô E2: Khối “Chánh quyền” không có. Hãy ghi một trong: Chính quyền; Hội đồng nhân dân;
            Sở Thử|||P||Cấp tỉnh                            → Ô E2: Hãy chọn khối.
            Sở Thử|||P|Chính quyền|Cấp phường               → Ô F2: Cấp “Cấp phường” không có.
            Sở Thử||||Chính quyền|Cấp tỉnh                  → Ô D2: Hãy chọn địa bàn.
            Sở Thử|||Xã Nào Đó|Chính quyền|Cấp xã           → Ô D2: Không có địa bàn nào tên “Xã Nào Đó” trong cổng hay ở trang “Địa bàn”.
            Sở Thử|||P|Chính quyền|Cấp tỉnh|Sở Nào Đó       → Ô G2: Không có cơ quan nào tên “Sở Nào Đó” trong cổng hay ở trang “Cơ quan”.
            Sở Thử|||P|Chính quyền|Cấp tỉnh|Sở Thử          → Ô G2: Dòng của “Sở Thử” trong tệp này chưa nhận được.
            Sở Thử|||P|Chính quyền|Cấp tỉnh||31/02/1997     → Ô H2: Ngày chưa đúng.
            Sở Thử|||P|Chính quyền|Cấp huyện||2026          → Ô H2: Cấp huyện kết thúc ngày 30/06/2025
            Sở Thử|||P|Chính quyền|Cấp tỉnh|||mười          → Ô I2: Thứ tự là một số nguyên
            Sở Thử|||P|Chính quyền|Cấp tỉnh|||||thư         → Ô K2: Địa chỉ thư chưa đúng
            Sở Thử|||P|Chính quyền|Cấp tỉnh||||||trang.vn   → Ô L2: Địa chỉ trang phải bắt đầu bằng
            """)
    void saysOfEachRefusedRowWhichCellToMend(String row, String sentence) throws Exception {
        var before = count("agency");
        var line = row.replace("|P|", "|" + province + "|");
        var preview =
                uploaded(AGENCIES, administrator, workbook(line, agency("Ban Nhận Được", "Cơ quan Đảng", "Cấp tỉnh")));
        var page = page(administrator, preview);
        assertThat(outcomes(page).get(0)).startsWith("không nhận " + sentence);
        assertThat(outcomes(page).get(1)).isEqualTo("mới");
        assertThat(page.select(".error-summary").text()).contains("Trang “Cơ quan”, dòng 2: " + sentence);
        assertThat(page.select("button").eachText()).doesNotContain("Nhập các dòng mới");

        confirm(administrator, preview).andExpect(status().isUnprocessableContent());
        assertThat(count("agency")).isEqualTo(before);
    }

    @Test
    void namesTheRowThatSaidTheSameBefore() throws Exception {
        var line = agency("Sở Hai Lần", "Chính quyền", "Cấp tỉnh");
        assertThat(outcomes(page(administrator, uploaded(AGENCIES, administrator, workbook(line, line)))))
                .containsExactly("mới", "không nhận Ô A3: Cơ quan này đã có ở dòng 2.");
    }

    @Test
    void saysOfAnAreaWhatTheRulesOfAreasSay() throws Exception {
        var areas = Workbooks.filled(
                templates.empty(AGENCIES.layouts()),
                "Địa bàn",
                "Xã Một|Xã, phường",
                "Xã Hai|Phường|" + province,
                "Huyện Ba|Huyện|" + province + "||01/07/2025",
                province + "|Tỉnh, thành phố");
        assertThat(outcomes(page(administrator, uploaded(AGENCIES, administrator, areas))))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Ô C2: Hãy chọn địa bàn cấp trên."),
                        second -> assertThat(second).contains("Ô B3: Loại “Phường” không có. Hãy ghi một trong:"),
                        third -> assertThat(third).contains("Ô E4: Cấp huyện kết thúc ngày 30/06/2025."),
                        fourth -> assertThat(fourth).isEqualTo("đã có, bỏ qua"));
    }

    @Test
    void twoHundredCommunesComeWithTheirCommitteesInOneWorkbook() throws Exception {
        var communes = IntStream.rangeClosed(1, 200)
                .mapToObj(n -> "Xã Số " + n + " " + province)
                .toList();
        var content = Workbooks.filled(
                templates.empty(AGENCIES.layouts()),
                "Địa bàn",
                communes.stream()
                        .map(commune -> commune + "|Xã, phường|" + province + "|01/07/2025")
                        .toArray(String[]::new));
        for (var body :
                new String[] {"Ủy ban nhân dân|Chính quyền|" + committee, "Ủy ban MTTQ Việt Nam|Mặt trận Tổ quốc|"}) {
            var part = body.split("\\|", -1);
            content = Workbooks.filled(
                    content,
                    "Cơ quan",
                    communes.stream()
                            .map(commune ->
                                    "%s %s|||%s|%s|Cấp xã|%s".formatted(part[0], commune, commune, part[1], part[2]))
                            .toArray(String[]::new));
        }
        var preview = uploaded(AGENCIES, administrator, content);
        assertThat(outcomes(page(administrator, preview))).hasSize(600).containsOnly("mới");
        confirm(administrator, preview).andExpect(flash().attribute("flash", "Đã thêm 400 cơ quan và 200 địa bàn."));

        var again = page(administrator, uploaded(AGENCIES, administrator, content));
        assertThat(again.select(".lead").text()).isEqualTo("0 dòng mới, 600 dòng đã có, 0 dòng không nhận.");
        assertThat(again.text()).contains("Mọi dòng của tệp đều đã có trong cổng.");
    }

    @Test
    void aDoubleClickImportsOnceAndIsToldTheSame() throws Exception {
        var preview = uploaded(AGENCIES, administrator, workbook(agency("Sở Bấm Hai Lần", "Chính quyền", "Cấp tỉnh")));
        var both = new CyclicBarrier(2);
        var clicks = IntStream.range(0, 2)
                .mapToObj(click -> CompletableFuture.supplyAsync(() -> clickWith(both, preview)))
                .toList();
        for (var click : clicks) {
            click.get().andExpect(flash().attribute("flash", "Đã thêm 1 cơ quan."));
        }
        assertThat(jdbc.sql("select count(*) from agency_name where full_name = 'Sở Bấm Hai Lần'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(page(administrator, preview).text()).contains("Tệp này đã được nhập. Đã thêm 1 cơ quan.");
    }

    @Test
    void whatSomebodyRegisteredSinceThePreviewIsLookedAtAgain() throws Exception {
        var line = agency("Sở Tranh Nhau", "Chính quyền", "Cấp tỉnh");
        var mine = uploaded(AGENCIES, administrator, workbook(line));
        var theirs = uploaded(AGENCIES, administrator, workbook(line));
        confirm(administrator, theirs).andExpect(status().isSeeOther());
        var answer = confirm(administrator, mine).andExpect(status().isUnprocessableContent());
        assertThat(outcomes(Jsoup.parse(answer.andReturn().getResponse().getContentAsString())))
                .containsExactly("đã có, bỏ qua");
    }

    @Test
    void aFileThatIsNoWorkbookShowsThePageAgainWithTheReason() throws Exception {
        for (var content : new byte[][] {{}, {1, 2, 3}}) {
            var answer = upload(AGENCIES, administrator, content)
                    .andExpect(status().isUnprocessableContent())
                    .andReturn();
            var page = Jsoup.parse(answer.getResponse().getContentAsString());
            assertThat(page.title()).startsWith("Lỗi: Nhập cơ quan từ Excel");
            assertThat(page.select(".error-summary a[href=#file]").text())
                    .contains(content.length == 0 ? "Hãy chọn tệp Excel" : "không phải tệp Excel (.xlsx)");
        }
    }

    @Test
    void isForTheAdministratorWhoBroughtIt() throws Exception {
        var preview = uploaded(AGENCIES, administrator, workbook(agency("Sở Riêng", "Chính quyền", "Cấp tỉnh")));
        var office = new AgencyRows(jdbc, entities).agency("Văn phòng khác");
        var another = new SignedIn(jdbc).administratorOf(office);
        mvc.perform(get(preview).with(as(another))).andExpect(status().isNotFound());
        confirm(another, preview).andExpect(status().isNotFound());

        var coordinator = new SignedIn(jdbc).coordinatorOf(office);
        upload(AGENCIES, coordinator, workbook()).andExpect(status().isForbidden());
        confirm(coordinator, preview).andExpect(status().isForbidden());
        for (var address : new String[] {"/admin/agencies/sheet", "/admin/agencies/sheet/template", preview}) {
            mvc.perform(get(address).with(as(coordinator))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aWorkbookThatNobodyConfirmedIsGoneAfterADay() throws Exception {
        var preview = uploaded(AGENCIES, administrator, workbook(agency("Sở Bỏ Quên", "Chính quyền", "Cấp tỉnh")));
        jdbc.sql("update sheet_import set kept_at = now() - interval '25 hours'")
                .update();
        uploaded(AGENCIES, administrator, workbook(agency("Sở Khác", "Chính quyền", "Cấp tỉnh")));
        mvc.perform(get(preview).with(as(administrator))).andExpect(status().isNotFound());
    }

    @Test
    void theListLeadsThere() throws Exception {
        assertThat(page(administrator, "/admin/agencies")
                        .select("a[href=/admin/agencies/sheet]")
                        .text())
                .isEqualTo("Nhập từ Excel");
        assertThat(page(administrator, "/admin/agencies/sheet")
                        .select("a[href$=/template]")
                        .text())
                .isEqualTo("Tải tệp mẫu");
    }

    private ResultActions clickWith(CyclicBarrier both, String preview) {
        try {
            both.await();
            return confirm(administrator, preview);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String agency(String name, String sector, String level) {
        return "%s|||%s|%s|%s".formatted(name, province, sector, level);
    }

    private byte[] workbook(String... lines) {
        return with(templates.empty(AGENCIES.layouts()), lines);
    }

    private static byte[] with(byte[] content, String... lines) {
        return Workbooks.filled(content, "Cơ quan", lines);
    }
}
