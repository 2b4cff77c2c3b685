package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.ConferenceRows;

/** Somebody types a long remark, the telephone rings, the session ends; afterwards it is sent without being typed again. */
class GoOnAfterTheSessionEndedJourneyTests extends Journey {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";
    private static final String REMARK =
            "Năm tới hai bên phối hợp chặt chẽ hơn nữa, ".repeat(40) + "và báo cáo đúng hạn.";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void whatWasTypedIsRecordedOnce() {
        createAdministrator(COMMITTEE, "Tỉnh Thử");
        PublicPageChecks.check(address("/dang-nhap"));
        PublicPageChecks.check(address("/quen-mat-khau"));
        signIn("quantri");
        registerCoordinator("canbo", "Trần Thị Gõ", COMMITTEE);
        registerCoordinator("dongnghiep", "Lê Văn Bên", COMMITTEE);
        var conference = new ConferenceRows(jdbc, entities)
                .held("Hội nghị tổng kết năm", "2025-12-20", "Hội trường tỉnh", committee());
        var remarks = "/staff/conferences/" + conference.id() + "/remarks";

        signInWithoutScripts("canbo");
        open(remarks);
        page.locator("[name='rows[0].kind']").selectOption("CONCLUSION");
        type("rows[0].text", REMARK);
        jdbc.sql("delete from spring_session").update();
        press("Lưu các ý kiến");
        expectText("Phiên làm việc đã hết", "Cổng giữ những gì bạn đã gõ trong một giờ", REMARK);

        colleagueLooksIn();

        enter("canbo");
        assertThat(page).hasURL(address("/staff/kept-forms"));
        assertThat(page.locator("h1")).hasText("Những gì bạn đã gõ còn đây");
        assertThat(page.locator("textarea").filter(new Locator.FilterOptions().setHasText("đúng hạn")))
                .hasCount(1);
        press("Gửi tiếp");
        expectSaved();
        assertThat(page).hasURL(Pattern.compile(".*/staff/conferences/" + conference.id()));
        expectText("và báo cáo đúng hạn.");

        open("/staff/kept-forms");
        expectText("Không còn gì đang chờ");
        Assertions.assertThat(jdbc.sql("select count(*) from remark where conference_id = ?")
                        .param(conference.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** On the same browser, before its owner is back. */
    private void colleagueLooksIn() {
        enter("dongnghiep");
        assertThat(page).hasURL(address("/staff"));
        open("/staff/kept-forms");
        expectText("Không còn gì đang chờ");
        press("Đăng xuất");
    }

    /** The password is pasted, as one out of a manager of passwords is. */
    private void enter(String login) {
        open("/dang-nhap");
        type("username", PASSWORD);
        page.locator("[name=username]").press("Control+A");
        page.locator("[name=username]").press("Control+X");
        page.locator("[name=password]").press("Control+V");
        type("username", login);
        press("Đăng nhập");
    }

    private Agency committee() {
        return entities.find(
                Agency.class,
                jdbc.sql("select agency_id from agency_name where full_name = ?")
                        .param(COMMITTEE)
                        .query(Long.class)
                        .single());
    }
}
