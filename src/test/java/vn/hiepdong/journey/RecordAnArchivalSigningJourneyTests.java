package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.conference.AttendanceRole;
import vn.hiepdong.conference.PartOfDay;
import vn.hiepdong.programme.ProgrammeKind;

/**
 * From nothing to a public page, on a real event: Hải Dương, 10/04/2018. An administrator registers the agencies, a clerk
 * takes the rest down from the news item, and the public reads it.
 */
class RecordAnArchivalSigningJourneyTests extends Journey {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Hải Dương";
    private static final String PARTY_COMMITTEE = "Tỉnh ủy Hải Dương";
    private static final String BOARD = "Ban Dân vận Tỉnh ủy Hải Dương";
    private static final String CAUCUS = "Ban cán sự Đảng Ủy ban nhân dân tỉnh Hải Dương";
    private static final String DELEGATION = "Đoàn Đại biểu Quốc hội tỉnh Hải Dương";
    private static final String PROGRAMME = "Chương trình phối hợp thực hiện công tác dân vận giai đoạn 2018 - 2021";
    private static final String PLAN = "Kế hoạch phối hợp năm 2018 thực hiện công tác dân vận";
    private static final String CONFERENCE = "Lễ ký kết chương trình phối hợp công tác dân vận tỉnh Hải Dương";

    @Test
    void aClerkTakesDownASigningOf2018AndThePublicReadsIt() {
        createAdministrator(COMMITTEE, "Tỉnh Hải Dương");

        signIn("quantri");
        registerAgency(PARTY_COMMITTEE, "Tỉnh ủy", "Tỉnh Hải Dương", Sector.PARTY, AgencyLevel.PROVINCE);
        registerAgency(BOARD, "Ban Dân vận Tỉnh ủy", "Tỉnh Hải Dương", Sector.PARTY, AgencyLevel.PROVINCE);
        registerAgency(CAUCUS, "Ban cán sự Đảng UBND tỉnh", "Tỉnh Hải Dương", Sector.PARTY, AgencyLevel.PROVINCE);
        registerAgency(
                DELEGATION,
                "Đoàn ĐBQH tỉnh",
                "Tỉnh Hải Dương",
                Sector.NATIONAL_ASSEMBLY_DELEGATION,
                AgencyLevel.PROVINCE);
        registerCoordinator("canbo", "Trần Thị Chép", COMMITTEE);

        signIn("canbo");
        registerChairs();
        recordProgramme();
        recordPlan();
        recordConference();

        readAsThePublic();
    }

    private void registerChairs() {
        open("/staff/people/new");
        type("name", "Nguyễn Dương Thái");
        office(0, "Phó Bí thư Tỉnh ủy", PARTY_COMMITTEE);
        press("Thêm chức vụ");
        office(1, "Chủ tịch UBND tỉnh", COMMITTEE);
        press("Thêm chức vụ");
        office(2, "Trưởng Đoàn Đại biểu Quốc hội tỉnh", DELEGATION);
        press("Thêm chức vụ");
        office(3, "Bí thư Ban cán sự Đảng UBND tỉnh", CAUCUS);
        press("Lưu");
        expectSaved();

        open("/staff/people/new");
        type("name", "Đặng Việt Cường");
        office(0, "Ủy viên Ban Thường vụ Tỉnh ủy", PARTY_COMMITTEE);
        press("Thêm chức vụ");
        office(1, "Trưởng Ban Dân vận Tỉnh ủy", BOARD);
        press("Lưu");
        expectSaved();
    }

    private void office(int row, String title, String agency) {
        type("offices[" + row + "].title", title);
        type("offices[" + row + "].agency", agency);
        type("offices[" + row + "].attestedOn", "10.4.2018");
    }

    private void recordProgramme() {
        open("/staff/programmes/new");
        type("title", PROGRAMME);
        choose("kind", ProgrammeKind.PERIOD_PROGRAMME);
        type("periodFrom", "1/1/2018");
        type("periodTo", "31-12-2021");
        type("printedCount", "8");
        partiesAndSource();
        press("Lưu");
        expectSaved();

        follow("Các nội dung phối hợp");
        follow("Dán một danh sách");
        type("text", """
                1. Quán triệt, tuyên truyền chỉ thị, nghị quyết, quy định về công tác dân vận
                2. Hướng dẫn, kiểm tra, giám sát, sơ kết, tổng kết việc thực hiện chủ trương, pháp luật về dân vận
                3. Tuyên truyền, vận động thực hiện chương trình tổng thể cải cách hành chính 2016 - 2021
                4. Thường xuyên trao đổi thông tin về dân vận trong cơ quan hành chính
                và bức xúc của nhân dân, tham mưu giải quyết
                5. Phong trào "Dân vận khéo"; cuộc vận động "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh"
                """);
        press("Tách thành dòng");
        assertThat(page.locator("[name$='.statement']")).hasCount(5);
        press("Lưu");
        expectSaved();
    }

    private void recordPlan() {
        open("/staff/programmes/new");
        type("title", PLAN);
        choose("kind", ProgrammeKind.ANNUAL_PLAN);
        choose("parentProgramme", PROGRAMME);
        type("theme", "Năm dân vận chính quyền");
        type("year", "2018");
        partiesAndSource();
        press("Lưu");
        expectSaved();

        follow("Các nội dung phối hợp");
        follow("Sửa bảng nội dung");
        item(0, "Ban hành tiêu chí đánh giá công tác dân vận của cơ quan nhà nước", CAUCUS);
        press("Thêm dòng ở cuối");
        item(1, "Tham mưu tổ chức hội nghị tiếp xúc, đối thoại với công nhân", BOARD + "; " + CAUCUS);
        press("Lưu");
        expectSaved();
    }

    private void item(int row, String statement, String leads) {
        type("rows[" + row + "].statement", statement);
        type("rows[" + row + "].lead", leads);
    }

    private void partiesAndSource() {
        type("parties[0].agency", BOARD);
        type("parties[1].agency", CAUCUS);
        tick("archival", "true");
        type("sourceAuthor", "Hà Vy");
        type("sourcePublished", "10/04/2018 22:03");
    }

    private void recordConference() {
        open("/staff/conferences/new");
        type("title", CONFERENCE);
        type("startsOn", "2018-04-10");
        choose("partOfDay", PartOfDay.AFTERNOON);
        press("Lưu");
        expectSaved();
        var conference = page.url();

        follow("Ghi thành phần dự");
        PublicPageChecks.assertAccessible(page);
        choose("rows[0].role", AttendanceRole.CO_CHAIR);
        type("rows[0].who", "Nguyễn Dương Thái");
        if (page.locator("[name='rows[1].who']").count() == 0) {
            press("Thêm dòng");
        }
        choose("rows[1].role", AttendanceRole.CO_CHAIR);
        type("rows[1].who", "Đặng Việt Cường");
        press("Lưu thành phần dự");
        expectSaved();

        for (var text : new String[] {PROGRAMME, PLAN}) {
            page.navigate(conference);
            follow("Thêm văn bản ký");
            choose("programme", text);
            press("Thêm văn bản");
            expectSaved();
        }
        page.navigate(conference);
        follow("Xác nhận đã tổ chức");
        press("Xác nhận đã tổ chức");
        expectSaved();
    }

    private void readAsThePublic() {
        open("/hoi-nghi");
        follow(CONFERENCE);
        expectText(
                "Thứ Ba, 10/04/2018",
                "chiều",
                "Nguyễn Dương Thái",
                "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Trưởng Đoàn Đại biểu Quốc hội tỉnh,"
                        + " Bí thư Ban cán sự Đảng UBND tỉnh",
                "Đặng Việt Cường",
                "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy",
                PROGRAMME,
                PLAN);
        PublicPageChecks.check(page.url());

        open("/chuong-trinh");
        PublicPageChecks.check(page.url());
        follow(PROGRAMME);
        expectText(
                BOARD,
                CAUCUS,
                "8 nội dung",
                "Thường xuyên trao đổi thông tin về dân vận trong cơ quan hành chính và bức xúc của nhân dân",
                "Hà Vy",
                "10/04/2018 22:03",
                "nguồn không nêu",
                PLAN);
        assertThat(page.locator("main")).not().containsText("quá hạn");
        PublicPageChecks.check(page.url());

        follow(PLAN);
        expectText("Năm dân vận chính quyền", "Ban hành tiêu chí đánh giá", CAUCUS);
        PublicPageChecks.check(page.url());

        for (var path : new String[] {
            "/",
            "/hoi-nghi",
            "/le-ky-ket",
            "/van-ban",
            "/co-quan",
            "/co-quan/ban-dan-van-tinh-uy-hai-duong",
            "/gioi-thieu",
            "/so-do-cong"
        }) {
            PublicPageChecks.check(address(path));
        }
    }
}
