package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.conference.SigningCapacity;
import vn.hiepdong.conference.remark.RemarkKind;
import vn.hiepdong.programme.ProgrammeKind;
import vn.hiepdong.web.time.DayText;

/**
 * A programme of this year from its draft to its first result: pasted, mended, signed by two sides, frozen; then one side says
 * that an item is done, and the other confirms it; what was said at the signing becomes a task.
 */
class SignAProgrammeJourneyTests extends Journey {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thử";
    private static final String PROGRAMME = "Chương trình phối hợp công tác giữa UBND tỉnh và Ủy ban MTTQ tỉnh Thử";
    private static final String CONFERENCE = "Hội nghị ký kết chương trình phối hợp tỉnh Thử";

    @Autowired
    Clock clock;

    @Test
    void aClerkBringsAProgrammeFromItsDraftToItsSignedText() {
        createAdministrator(COMMITTEE, "Tỉnh Thử");
        signIn("quantri");
        registerAgency(FRONT, "UBMTTQ tỉnh", "Tỉnh Thử", Sector.FRONT, AgencyLevel.PROVINCE);
        registerCoordinator("canbo", "Trần Thị Ghi", COMMITTEE);
        registerCoordinator("canbo2", "Lê Văn Nhận", FRONT);

        signIn("canbo");
        registerSignatory("Phạm Văn Phó", "Phó Chủ tịch UBND tỉnh", COMMITTEE, false);
        registerSignatory("Lê Thị Trưởng", "Chủ tịch Ủy ban MTTQ tỉnh", FRONT, true);
        var programme = draftProgramme();
        pasteEightCommitments();
        mendTheMissingLead(programme);
        press("Trình ký");
        expectText("Đang chờ ký");
        signAtAConference();

        expectFrozen(programme);
        readAsThePublic();

        claimTheFirstItem(programme);
        confirmItForTheOtherSide();
        readWhatBecameOfIt();

        setATaskInThreeClicks();
        readWhatWasSetBesideTheText();
    }

    private void registerSignatory(String name, String title, String agency, boolean head) {
        open("/staff/people/new");
        type("name", name);
        type("offices[0].title", title);
        type("offices[0].agency", agency);
        type("offices[0].from", "6/2021");
        if (head) {
            tick("offices[0].head", "true");
        }
        press("Lưu");
        expectSaved();
    }

    private String draftProgramme() {
        open("/staff/programmes/new");
        type("title", PROGRAMME);
        choose("kind", ProgrammeKind.ANNUAL_PROGRAMME);
        type("year", String.valueOf(today().getYear()));
        type("parties[0].agency", COMMITTEE);
        type("parties[1].agency", FRONT);
        press("Lưu");
        expectSaved();
        return page.url();
    }

    private void pasteEightCommitments() {
        follow("Các nội dung phối hợp");
        follow("Dán một danh sách");
        type("text", """
                I. Lắng nghe
                1. Tổ chức đối thoại với nhân dân
                2. Trả lời kiến nghị của cử tri
                3) Lập danh mục kiến nghị tồn đọng
                II. Cùng làm
                4. Xây dựng mô hình khu dân cư tự quản
                5. Vận động tham gia chuyển đổi số
                   cộng đồng ở từng khu dân cư
                6. Bảo đảm kinh phí giám sát
                7. Giám sát thái độ phục vụ
                8. Sơ kết sáu tháng một lần
                """);
        press("Tách thành dòng");
        assertThat(page.locator("[name$='.statement']")).hasCount(8);
        assertThat(page.locator("[name='rows[4].statement']"))
                .hasValue("Vận động tham gia chuyển đổi số cộng đồng ở từng khu dân cư");
        for (var row = 0; row < 8; row++) {
            type("rows[" + row + "].output", "Báo cáo kết quả");
            if (row != 2) {
                type("rows[" + row + "].lead", row % 2 == 0 ? COMMITTEE : FRONT);
            }
        }
        type("fillDue", DayText.print(today().plusDays(40)));
        choose("fillKind", CommitmentKind.ONE_OFF);
        press("Áp dụng cho các dòng còn trống");
        press("Lưu");
        expectSaved();
    }

    private void mendTheMissingLead(String programme) {
        page.navigate(programme);
        expectText("Còn thiếu trước khi trình ký");
        assertThat(page.locator(".missing li")).hasCount(1);
        page.locator(".missing a").click();
        page.waitForLoadState();
        type("rows[2].lead", COMMITTEE);
        press("Lưu");
        expectSaved();
        page.navigate(programme);
    }

    private void signAtAConference() {
        open("/staff/conferences/new");
        type("title", CONFERENCE);
        type("startsOn", DayText.print(today()));
        type("startsAt", "08:00");
        type("place", "Hội trường UBND tỉnh");
        press("Lưu");
        expectSaved();
        var conference = page.url();
        follow("Thêm văn bản ký");
        choose("programme", PROGRAMME);
        type("documentNumber", "01/CTrPH/UBND-UBMTTQ");
        press("Thêm văn bản");
        expectSaved();
        page.navigate(conference);
        follow("Ghi người ký");
        PublicPageChecks.assertAccessible(page);
        line(0, "Phạm Văn Phó");
        choose("lines[0].capacity", SigningCapacity.KT);
        line(1, "Lê Thị Trưởng");
        press("Lưu các dòng ký");
        expectSaved();
        page.navigate(conference);
        follow("Xác nhận đã tổ chức");
        expectText("đủ chữ ký");
        press("Xác nhận đã tổ chức");
        expectSaved();
    }

    private void line(int row, String signatory) {
        tick("lines[" + row + "].mark", "SIGNED");
        type("lines[" + row + "].signatory", signatory);
    }

    private void expectFrozen(String programme) {
        page.navigate(programme);
        expectText("giữ nguyên như bản đã ký", "đang thực hiện");
        page.navigate(programme + "/commitments/edit");
        assertThat(page.locator("[name$='.statement']")).hasCount(0);
        page.navigate(programme + "/history");
        expectText("canbo");
    }

    private void readAsThePublic() {
        open("/");
        expectText("các bên cam kết 8 việc", PROGRAMME);
        follow(PROGRAMME);
        expectText(
                "8 nội dung",
                "I. Lắng nghe",
                "Lập danh mục kiến nghị tồn đọng",
                "01/CTrPH/UBND-UBMTTQ",
                "Phạm Văn Phó",
                "KT.");
        PublicPageChecks.check(page.url());
        PublicPageChecks.check(address("/"));
    }

    private void claimTheFirstItem(String programme) {
        page.navigate(programme);
        follow("Các nội dung phối hợp");
        follow("Tổ chức đối thoại với nhân dân");
        follow("Ghi tiến độ");
        PublicPageChecks.assertAccessible(page);
        type("text", "Đã đối thoại với 120 người dân ở ba xã");
        tick("claim", "true");
        press("Lưu");
        expectSaved();
        expectText("chờ xác nhận");
        PublicPageChecks.assertAccessible(page);
    }

    private void confirmItForTheOtherSide() {
        signIn("canbo2");
        expectText("Chờ bên mình trả lời", "báo hoàn thành");
        follow("Tổ chức đối thoại với nhân dân");
        follow("Xác nhận hoặc trả lại");
        PublicPageChecks.assertAccessible(page);
        choose("stance", Stance.CONFIRMED);
        press("Ghi ý kiến");
        expectSaved();
        expectText("đã hoàn thành", "hoàn thành đúng hạn");
        open("/staff/commitments");
        expectText("8 nội dung: đã xong 1");
        PublicPageChecks.assertAccessible(page);
    }

    private void readWhatBecameOfIt() {
        open("/");
        expectText("đã xong 1 (1 đúng hạn, 0 trễ), còn 7");
        follow("Xem từng việc");
        PublicPageChecks.check(page.url());
        follow("Tổ chức đối thoại với nhân dân");
        expectText("Đã hoàn thành ngày", "Đã đối thoại với 120 người dân ở ba xã", FRONT);
        PublicPageChecks.check(page.url());
    }

    private void setATaskInThreeClicks() {
        signIn("canbo");
        open("/staff/conferences");
        follow(CONFERENCE);
        follow("Ghi ý kiến");
        choose("rows[0].kind", RemarkKind.DIRECTIVE);
        type("rows[0].who", "Phạm Văn Phó");
        type("rows[0].text", "Công khai mọi thủ tục trên cổng dịch vụ công");
        press("Lưu các ý kiến");
        expectSaved();
        expectText("chưa thành nhiệm vụ");

        page.getByText("Tạo nhiệm vụ").click();
        PublicPageChecks.assertAccessible(page);
        type("due", DayText.print(today()));
        press("Tạo nhiệm vụ");
        expectSaved();
        expectText("Nhiệm vụ 1");
        PublicPageChecks.assertAccessible(page);
    }

    private void readWhatWasSetBesideTheText() {
        open("/hoi-nghi");
        follow(CONFERENCE);
        expectText("Nhiệm vụ 1", COMMITTEE + " chủ trì");
        PublicPageChecks.check(page.url());
        follow(PROGRAMME);
        expectText(
                "8 nội dung", "Nhiệm vụ từ hội nghị", "Theo ý kiến chỉ đạo của Phạm Văn Phó, Phó Chủ tịch UBND tỉnh");
        PublicPageChecks.check(page.url());
        follow("Công khai mọi thủ tục trên cổng dịch vụ công");
        expectText("nhiệm vụ 1", CONFERENCE);
        PublicPageChecks.check(page.url());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
