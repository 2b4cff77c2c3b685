package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.programme.ProgrammeKind;

/** A clerk whose browser runs no scripts: rows are added, moved and removed, a list is pasted, all of it is saved. */
class WorkWithoutScriptsJourneyTests extends Journey {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thử";
    private static final String UNION = "Liên đoàn Lao động tỉnh Thử";
    private static final String PROGRAMME = "Chương trình phối hợp ghi không cần kịch bản";

    @Autowired
    JdbcClient jdbc;

    @Test
    void aClerkDraftsAProgrammeAndItsCommitments() {
        createAdministrator(COMMITTEE, "Tỉnh Thử");
        signInWithoutScripts("quantri");
        registerAgency(FRONT, "UBMTTQ tỉnh", "Tỉnh Thử", Sector.FRONT, AgencyLevel.PROVINCE);
        registerAgency(UNION, "LĐLĐ tỉnh", "Tỉnh Thử", Sector.SOCIO_POLITICAL, AgencyLevel.PROVINCE);
        registerCoordinator("canbo", "Trần Thị Chép", COMMITTEE);

        signInWithoutScripts("canbo");
        registerSomebodyWithTwoOffices();
        draftAProgrammeOfThreeParties();
        arrangeTheCommitments();
    }

    private void registerSomebodyWithTwoOffices() {
        open("/staff/people/new");
        type("name", "Phạm Văn Phó");
        type("offices[0].title", "Ủy viên");
        type("offices[0].agency", FRONT);
        type("offices[0].from", "2021");
        press("Thêm chức vụ");
        type("offices[1].title", "Phó Chủ tịch UBND tỉnh");
        type("offices[1].agency", COMMITTEE);
        type("offices[1].from", "2022");
        press("Bỏ dòng 1");
        expectField("offices[0].title", "Phó Chủ tịch UBND tỉnh");
        press("Lưu");
        expectSaved();
        expectText("Phó Chủ tịch UBND tỉnh");
    }

    private void draftAProgrammeOfThreeParties() {
        open("/staff/programmes/new");
        type("title", PROGRAMME);
        choose("kind", ProgrammeKind.ANNUAL_PROGRAMME);
        type("year", "2026");
        press("Điền ngày theo năm");
        expectField("periodTo", "31/12/2026");
        type("parties[0].agency", FRONT);
        type("parties[1].agency", COMMITTEE);
        press("Thêm bên");
        type("parties[2].agency", UNION);
        press("Đưa dòng 2 lên");
        expectField("parties[0].agency", COMMITTEE);
        expectField("parties[1].agency", FRONT);
        press("Bỏ dòng 3");
        assertThat(page.locator("[name$='.agency']")).hasCount(2);
        clickTwice("Lưu");
        assertThat(page.locator("h1")).hasText(PROGRAMME);
        assertThat(jdbc.sql("select count(*) from programme").query(Long.class).single())
                .isOne();
    }

    private void arrangeTheCommitments() {
        follow("Các nội dung phối hợp");
        follow("Dán một danh sách");
        type("text", "1. Việc đầu\n2. Việc giữa\n3. Việc cuối");
        press("Tách thành dòng");
        press("Lên, dòng 3");
        press("Bỏ, dòng 1");
        press("Xuống, dòng 1");
        press("Chèn dưới, dòng 1");
        type("rows[1].statement", "Việc chèn");
        press("Thêm dòng ở cuối");
        type("rows[3].statement", "Việc thêm");
        press("Lưu");
        expectSaved();
        assertThat(jdbc.sql("select statement from commitment order by number")
                        .query(String.class)
                        .list())
                .containsExactly("Việc giữa", "Việc chèn", "Việc cuối", "Việc thêm");
    }

    private void expectField(String field, String text) {
        assertThat(page.locator("[name='" + field + "']")).hasValue(text);
    }

    /** By the keyboard: Playwright cannot tell when a page without scripts stands still enough for the mouse. */
    @Override
    protected void press(String words) {
        button(words).press("Enter");
        page.waitForLoadState();
    }

    /** Nothing in the browser holds back the second post. */
    private void clickTwice(String words) {
        button(words).dblclick(new Locator.DblclickOptions().setForce(true));
        page.waitForLoadState();
    }
}
