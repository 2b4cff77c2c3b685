package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.programme.ProgrammeKind;

/**
 * A clerk makes every mistake there is, one after the other. Each time the page says beside the field and in its summary
 * what to do, and everything else typed is still there.
 */
class MendAMistakeJourneyTests extends Journey {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thử";
    private static final String PROGRAMME = "Chương trình phối hợp \"Dân vận khéo\" & <gần dân>";

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyMistakeIsMendedAndNothingTypedIsLost() {
        createAdministrator(COMMITTEE, "Tỉnh Thử");
        signIn("quantri");
        forgetTheNameOfAnAgency();
        registerAgency(FRONT, "UBMTTQ tỉnh", "Tỉnh Thử", Sector.FRONT, AgencyLevel.PROVINCE);
        registerAgency("Mặt trận phường An", "Mặt trận phường", "Tỉnh Thử", Sector.FRONT, AgencyLevel.COMMUNE);
        registerAgency("Mặt trận phường Bình", "Mặt trận phường", "Tỉnh Thử", Sector.FRONT, AgencyLevel.COMMUNE);
        registerCoordinator("canbo", "Trần Thị Nhầm", COMMITTEE);

        signIn("canbo");
        PublicPageChecks.assertAccessible(page);
        giveAnOfficeAnEndBeforeItsStart();
        var programme = mistypeAProgramme();
        nameTwoLeads(programme);
        pasteThreeHundredLines(programme);
        editInTwoWindows(programme);
        clickTwice();
        saveAfterTheSessionHasEnded();
    }

    private void forgetTheNameOfAnAgency() {
        open("/admin/agencies/new");
        type("shortName", "UBMTTQ tỉnh");
        type("website", "https://mattran.example.vn");
        saveAndBeTold("fullName", "Hãy");
    }

    private void giveAnOfficeAnEndBeforeItsStart() {
        open("/staff/people/new");
        type("name", "Nguyễn Văn Nhầm");
        type("offices[0].title", "Phó Chủ tịch UBND tỉnh");
        type("offices[0].agency", COMMITTEE);
        type("offices[0].from", "6/2021");
        mistype("offices[0].to", "5/2021", "Ngày kết thúc");
        type("offices[0].to", "");
        press("Lưu");
        expectSaved();
    }

    private String mistypeAProgramme() {
        open("/staff/programmes/new");
        type("title", PROGRAMME);
        choose("kind", ProgrammeKind.PERIOD_PROGRAMME);
        type("theme", "Gần dân");
        type("summary", "Dòng thứ nhất\nDòng thứ hai");
        type("periodFrom", "1.7.2026");
        type("parties[0].agency", COMMITTEE);
        type("parties[1].agency", FRONT);

        mistype("periodTo", "30/6/2026", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        type("periodTo", "31/12/2026");
        mistype("parties[1].agency", COMMITTEE, "Cơ quan này đã có ở dòng 1. Mỗi cơ quan chỉ ghi một lần.");
        mistype("parties[1].agency", "Sở Không Có", "Không có cơ quan nào tên “Sở Không Có”.");
        mistype("parties[1].agency", "Mặt trận phường", "Có 2 cơ quan tên “Mặt trận phường”. Hãy gõ rõ một trong:");
        type("parties[1].agency", FRONT);
        mistype("title", "Phối hợp ".repeat(555) + "chặt.", "Hãy viết gọn lại.");
        type("title", PROGRAMME);
        press("Lưu");
        expectSaved();
        assertThat(page.locator("h1")).hasText(PROGRAMME);
        return page.url();
    }

    private void nameTwoLeads(String programme) {
        page.navigate(programme + "/commitments/edit");
        type("rows[0].statement", "Đối thoại với nhân dân");
        type("rows[0].output", "Bốn hội nghị");
        mistype(
                "rows[0].lead",
                COMMITTEE + "; " + FRONT,
                "Mỗi nội dung chỉ có một cơ quan chủ trì. Hãy chuyển các cơ quan khác sang ô Phối hợp.");
        type("rows[0].lead", COMMITTEE);
        mistype("rows[0].supports", "UBMTTQ huyện", "Không có cơ quan nào tên “UBMTTQ huyện”.");
        type("rows[0].supports", FRONT);
        mistype("rows[0].due", "31/2/2026", "Ngày chưa đúng.");
        type("rows[0].due", "28/2/2026");
        press("Lưu");
        expectSaved();
    }

    private void pasteThreeHundredLines(String programme) {
        page.navigate(programme + "/commitments/paste");
        type("text", lines(300));
        saveAndBeTold("Tách thành dòng", "text", "nhiều nhất 300 nội dung; bảng này sẽ có 301.");
        type("text", lines(299));
        press("Tách thành dòng");
        press("Lưu");
        expectSaved();
        page.navigate(programme + "/commitments");
        assertThat(page.locator("main table tbody tr")).hasCount(300);
        expectText("Đối thoại với nhân dân", "Việc thứ 299 của hai bên");
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> number + ". Việc thứ " + number + " của hai bên")
                .collect(Collectors.joining("\n"));
    }

    private void editInTwoWindows(String programme) {
        page.navigate(programme + "/edit");
        var first = page;
        var second = page.context().newPage();
        second.navigate(programme + "/edit");

        page = second;
        type("theme", "Sát cơ sở");
        press("Lưu");
        expectSaved();

        page = first;
        type("theme", "Trọng dân");
        type("summary", "Tóm tắt mới");
        press("Lưu");
        expectText("Có người vừa sửa bản ghi này", "Sát cơ sở", "Trọng dân", "Tóm tắt mới");
        PublicPageChecks.assertAccessible(page);
        press("Lưu bản của tôi");
        expectSaved();
        expectText("Trọng dân", "Tóm tắt mới");
        assertThat(page.locator("h1")).hasText(PROGRAMME);
        second.close();
    }

    private void clickTwice() {
        open("/staff/conferences/new");
        type("title", "Hội nghị bấm hai lần");
        type("startsOn", "10/4/2026");
        button("Lưu").dblclick();
        page.waitForLoadState();
        assertThat(page.locator("h1")).hasText("Hội nghị bấm hai lần");
        assertThat(count("select count(*) from conference where title = 'Hội nghị bấm hai lần'"))
                .isOne();
    }

    private void saveAfterTheSessionHasEnded() {
        open("/staff/programmes/new");
        type("title", PROGRAMME);
        type("theme", "Gõ cả buổi sáng");
        type("summary", "Dòng thứ nhất\nDòng thứ hai");
        type("parties[0].agency", FRONT);
        jdbc.sql("delete from spring_session").update();
        press("Lưu");

        expectText("Phiên làm việc đã hết", "Chưa được lưu, nhưng còn nguyên.");
        for (var typed : new String[] {PROGRAMME, "Gõ cả buổi sáng", "Dòng thứ nhất\nDòng thứ hai", FRONT}) {
            assertThat(page.locator("textarea").all().stream().map(Locator::inputValue))
                    .contains(typed);
        }
        PublicPageChecks.assertAccessible(page);
        follow("Đăng nhập lại");
        type("username", "canbo");
        type("password", PASSWORD);
        press("Đăng nhập");
        assertThat(page).hasURL(address("/staff/kept-forms"));
    }

    private void mistype(String field, String text, String sentence) {
        type(field, text);
        saveAndBeTold(field, sentence);
    }

    private void saveAndBeTold(String field, String sentence) {
        saveAndBeTold("Lưu", field, sentence);
    }

    private void saveAndBeTold(String button, String field, String sentence) {
        var typed = everythingTyped();
        press(button);

        var id = field.replaceAll("[\\[\\].]", "-");
        assertThat(page).hasTitle(Pattern.compile("^Lỗi: "));
        assertThat(page.locator("#" + id + "-error")).containsText(sentence);
        var link = page.locator(".error-summary a[href='#" + id + "']").first();
        assertThat(link).containsText(sentence);
        assertThat(everythingTyped()).isEqualTo(typed);
        PublicPageChecks.assertAccessible(page);
        link.click();
        assertThat(page.locator("#" + id)).isFocused();
    }

    /** All fields of the page's form, as they would be posted, but those that a person neither sees nor types. */
    private Object everythingTyped() {
        return page.evaluate(
                "[...new FormData(document.querySelector('main form'))].filter(f => !f[0].startsWith('_'))");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
