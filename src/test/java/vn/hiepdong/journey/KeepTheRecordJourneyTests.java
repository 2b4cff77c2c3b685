package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.hiepdong.agency.SuccessionType;
import vn.hiepdong.agency.sheet.Workbooks;
import vn.hiepdong.conference.remark.RemarkKind;
import vn.hiepdong.conference.review.ReviewKind;
import vn.hiepdong.programme.ProgrammeKind;

/**
 * The years of a programme: its agencies come out of a workbook, it is taken down from a newspaper, reviewed at a meeting, put
 * right, and outlives one of its parties.
 */
class KeepTheRecordJourneyTests extends Journey {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";
    private static final String BOARD = "Ban Dân vận Tỉnh ủy Thử";
    private static final String MERGED = "Ban Tuyên giáo và Dân vận Tỉnh ủy Thử";
    private static final String PROGRAMME = "Chương trình phối hợp công tác năm 2020 tỉnh Thử";
    private static final String CONFERENCE = "Hội nghị tổng kết năm 2020 tỉnh Thử";

    @Test
    void aProgrammeIsReviewedPutRightAndOutlivesOneOfItsParties() throws Exception {
        createAdministrator(COMMITTEE, "Tỉnh Thử");
        signIn("quantri");
        bringAgenciesInAWorkbook();
        registerCoordinator("canbo", "Trần Thị Ghi", COMMITTEE);

        signIn("canbo");
        takeDownTheProgramme();
        var conference = reviewIt();
        putTheDayRight(conference);

        signIn("quantri");
        mergeTheBoard();
        readAsThePublic();
    }

    private void bringAgenciesInAWorkbook() throws Exception {
        open("/admin/agencies/sheet");
        PublicPageChecks.assertAccessible(page);
        var template = page.waitForDownload(() -> page.getByText("Tải tệp mẫu").click());
        var filled = Workbooks.filled(
                Files.readAllBytes(template.path()),
                "Cơ quan",
                BOARD + " | Ban Dân vận | | Tỉnh Thử | Cơ quan Đảng | Cấp tỉnh",
                MERGED + " | Ban TGDV | | Tỉnh Thử | Cơ quan Đảng | Cấp tỉnh");
        page.locator("[name=file]")
                .setInputFiles(new FilePayload(
                        "cơ quan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", filled));
        press("Đọc tệp");
        expectText(BOARD, MERGED, "Chưa có gì được ghi");
        PublicPageChecks.assertAccessible(page);
        press("Nhập các dòng mới");
        expectSaved();
    }

    private void takeDownTheProgramme() {
        open("/staff/programmes/new");
        type("title", PROGRAMME);
        choose("kind", ProgrammeKind.ANNUAL_PROGRAMME);
        type("year", "2020");
        type("parties[0].agency", COMMITTEE);
        type("parties[1].agency", BOARD);
        tick("archival", "true");
        type("sourcePublisher", "Báo Thử");
        press("Lưu");
        expectSaved();
        follow("Ghi nhận đã ký theo nguồn");
        type("signedOn", "15/01/2020");
        press("Ghi nhận đã ký");
        expectSaved();
    }

    private String reviewIt() {
        open("/staff/conferences/new");
        type("title", CONFERENCE);
        type("startsOn", "12/01/2021");
        type("place", "Hội trường Tỉnh ủy");
        press("Lưu");
        expectSaved();
        var conference = page.url();

        follow("Thêm sơ kết, tổng kết");
        choose("programme", PROGRAMME);
        choose("kind", ReviewKind.ANNUAL);
        type("coversFrom", "01/01/2020");
        type("coversTo", "31/12/2020");
        type("achievements", "Các bên cùng đối thoại với nhân dân");
        type("figures[0].name", "Điển hình được khen");
        type("figures[0].value", "16");
        type("figures[0].breakdown", "cấp tỉnh: 1\ncấp huyện: 14");
        type("limitations[0].text", "Trao đổi thông tin còn chậm");
        press("Lưu");
        expectSaved();
        PublicPageChecks.assertAccessible(page);

        follow("Ghi ý kiến");
        choose("rows[0].kind", RemarkKind.CONCLUSION);
        type("rows[0].who", COMMITTEE);
        type("rows[0].text", "Mỗi quý các bên họp một lần.");
        PublicPageChecks.assertAccessible(page);
        press("Lưu các ý kiến");
        expectSaved();

        page.navigate(conference);
        expectText("1 + 14 = 15");
        follow("Sửa nội dung");
        type("figures[0].breakdown", "cấp tỉnh: 1\ncấp huyện: 15");
        press("Lưu");
        expectSaved();
        page.navigate(conference);
        follow("Xác nhận đã tổ chức");
        press("Xác nhận đã tổ chức");
        expectSaved();
        return conference;
    }

    private void putTheDayRight(String conference) {
        page.navigate(conference);
        follow("Đính chính ngày họp");
        PublicPageChecks.assertAccessible(page);
        type("startsOn", "13/01/2021");
        press("Ghi đính chính");
        assertThat(page.locator(".error-summary")).containsText("lý do");
        type("reason", "Biên bản ghi ngày 13");
        press("Ghi đính chính");
        expectSaved();
    }

    private void mergeTheBoard() {
        open("/admin/successions/new");
        choose("type", SuccessionType.ABSORBED);
        type("effectiveOn", "02/2025");
        type("predecessors[0].agency", BOARD);
        type("successors[0].agency", MERGED);
        PublicPageChecks.assertAccessible(page);
        press("Ghi");
        expectSaved();
    }

    private void readAsThePublic() {
        open("/hoi-nghi");
        follow(CONFERENCE);
        expectText("13/01/2021", "16 = 1 + 15", "Trao đổi thông tin còn chậm", "Mỗi quý các bên họp một lần.");
        expectText("Đính chính", "12/01/2021", "Biên bản ghi ngày 13");
        PublicPageChecks.check(page.url());
        follow(PROGRAMME);
        expectText(BOARD, "nay là " + MERGED);
        PublicPageChecks.check(page.url());
        follow(BOARD);
        expectText("02/2025", MERGED, PROGRAMME);
        PublicPageChecks.check(page.url());
    }
}
