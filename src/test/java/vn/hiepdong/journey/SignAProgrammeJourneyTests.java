package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.commitment.closing.ClosingDecision;
import vn.hiepdong.commitment.renewal.RenewalFate;
import vn.hiepdong.conference.SigningCapacity;
import vn.hiepdong.conference.remark.RemarkKind;
import vn.hiepdong.conference.review.ReviewKind;
import vn.hiepdong.programme.ProgrammeKind;
import vn.hiepdong.web.time.DayText;

/**
 * A programme of this year from its draft to its first result: pasted, mended, signed by two sides, frozen; then one side says
 * that an item is done, and the other confirms it; what was said at the signing becomes a task; the year is closed in one
 * table, and the next one made out of it.
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

        amendTheText(programme);
        readWhatWasAmended();

        setATaskInThreeClicks();
        readWhatWasSetBesideTheText();

        reviewTheYear();
        closeIt(programme);
        makeTheNextOne();
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

    private void amendTheText(String programme) {
        signIn("canbo");
        page.navigate(programme);
        follow("Sửa đổi, bổ sung");
        follow("Soạn bản sửa đổi, bổ sung");
        type("excerpt", "Sửa đổi nội dung trả lời kiến nghị của cử tri");
        type("reason", "Theo đề nghị của hai bên tại buổi giao ban");
        page.locator("#row-0 summary").click();
        type("rows[0].statement", "Trả lời kiến nghị của cử tri trong mười lăm ngày");
        page.locator("#row-1 summary").click();
        page.locator("#repealed-1").check();
        PublicPageChecks.assertAccessible(page);
        press("Lưu dự thảo");
        expectSaved();
        expectText("Dự thảo, chưa bên nào ký", "Bãi bỏ");
        PublicPageChecks.assertAccessible(page);
        follow("Ghi chữ ký của các bên");
        PublicPageChecks.assertAccessible(page);
        type("documentNumber", "02/CTrPH/UBND-UBMTTQ");
        signature(0, "Phạm Văn Phó");
        signature(1, "Lê Thị Trưởng");
        press("Lưu các chữ ký");
        expectSaved();
        expectText("Bản sửa đổi, bổ sung lần 1");
    }

    private void signature(int row, String signatory) {
        type("lines[" + row + "].signatory", signatory);
        type("lines[" + row + "].signedOn", DayText.print(today()));
    }

    private void readWhatWasAmended() {
        open("/chuong-trinh");
        follow(PROGRAMME);
        expectText("Theo bản sửa đổi, bổ sung lần 1", "trong mười lăm ngày");
        PublicPageChecks.check(page.url());
        follow("Xem chỗ đã sửa");
        expectText("Đây là bản đang có hiệu lực", "Lê Thị Trưởng", "02/CTrPH/UBND-UBMTTQ");
        assertThat(page.locator(".change ins").first()).containsText("trong mười lăm ngày");
        PublicPageChecks.check(page.url());
        follow("Bản ký ban đầu");
        expectText("Bản này đã được sửa đổi, bổ sung");
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

    private void reviewTheYear() {
        signIn("canbo");
        open("/staff/conferences/new");
        type("title", "Hội nghị tổng kết chương trình phối hợp tỉnh Thử");
        type("startsOn", DayText.print(today()));
        type("startsAt", "14:00");
        type("place", "Hội trường UBND tỉnh");
        press("Lưu");
        expectSaved();
        var conference = page.url();
        follow("Thêm sơ kết, tổng kết");
        choose("programme", PROGRAMME);
        choose("kind", ReviewKind.ANNUAL);
        type("coversFrom", "01/01/" + today().getYear());
        type("coversTo", DayText.print(today()));
        type("limitations[0].text", "Trả lời kiến nghị còn chậm");
        press("Lưu");
        expectSaved();
        page.navigate(conference);
        follow("Xác nhận đã tổ chức");
        press("Xác nhận đã tổ chức");
        expectSaved();
    }

    private void closeIt(String programme) {
        page.navigate(programme);
        follow("Tổng kết từng nội dung");
        PublicPageChecks.assertAccessible(page);
        type("rows[0].result", "Đối thoại với 120 người dân");
        press("Lưu và tổng kết chương trình");
        expectText("còn mở");
        // item 3 was repealed, and a task stands behind the eight items
        for (var row : List.of(1, 3, 4, 5, 6, 8)) {
            choose("rows[" + row + "].decision", ClosingDecision.CARRY_OVER);
        }
        choose("rows[7].decision", ClosingDecision.CANCEL);
        type("rows[7].reason", "Đã thành việc thường xuyên");
        press("Lưu và tổng kết chương trình");
        expectSaved();
        expectText("đã tổng kết");
        follow("Xem trang công khai");
        PublicPageChecks.check(page.url());
        follow("Kết quả từng nội dung");
        expectText("8 nội dung và 1 nhiệm vụ: đã xong 1 (1 đúng hạn, 0 trễ)", "Đối thoại với 120 người dân");
        PublicPageChecks.check(page.url());
        page.navigate(programme);
    }

    private void makeTheNextOne() {
        follow("Lập chương trình năm sau");
        PublicPageChecks.assertAccessible(page);
        expectText("Trả lời kiến nghị còn chậm");
        choose("rows[0].fate", RenewalFate.CHANGED);
        type("rows[0].statement", "Trả lời kiến nghị của cử tri trong 15 ngày");
        type("rows[0].reason", "Hội nghị tổng kết yêu cầu");
        press("Lập bản soạn thảo");
        expectSaved();
        expectText("Trả lời kiến nghị của cử tri trong 15 ngày", "chuyển tiếp 1 lần", "Trả lời kiến nghị còn chậm");
        assertThat(page.locator("tbody td[data-label='Số']")).hasCount(6);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
