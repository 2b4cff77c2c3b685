package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.hiepdong.account.FirstAdministrator;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.journey.replay.Replay;
import vn.hiepdong.journey.replay.ReplayConfiguration;

/**
 * A task of a person, done in a real browser on a portal that starts empty but for its first administrator. The helpers
 * say what a person does: open, type into a field, press a button by its words. Each post takes along fields that its form does
 * not have, and when the task is done, all of them are made again by those who must not.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "portal.page-cache=16MB")
@FreshDatabase
@Import(ReplayConfiguration.class)
abstract class Journey {

    static final String PASSWORD = "mười hai chữ trở lên";

    private static final int DESK = 1366;
    private static final int PATIENCE = 10_000;

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private Replay replay;

    private BrowserContext window;
    protected Page page;

    @AfterEach
    void nobodyElseCanPostWhatWasPosted() throws Exception {
        closeWindow();
        replay.ofTheJourney(address(""), PASSWORD);
    }

    private void closeWindow() {
        if (window != null) {
            window.close();
            window = null;
        }
    }

    /** As {@code create-admin} does on a new server. */
    protected void createAdministrator(String agency, String province) {
        firstAdministrator.create("quantri", "Người Quản Trị", PASSWORD, agency, province);
    }

    protected void signIn(String login) {
        signIn(login, true);
    }

    protected void signInWithoutScripts(String login) {
        signIn(login, false);
    }

    private void signIn(String login, boolean scripts) {
        closeWindow();
        window = Browser.newWindow(DESK, scripts);
        page = window.newPage();
        page.setDefaultTimeout(PATIENCE);
        open("/dang-nhap");
        type("username", login);
        type("password", PASSWORD);
        press("Đăng nhập");
        assertThat(page).hasURL(address("/staff"));
    }

    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    protected void open(String path) {
        page.navigate(address(path));
    }

    protected void type(String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
    }

    /** Chooses the one in the list that holds these words. */
    protected void choose(String field, String words) {
        var list = page.locator("[name='" + field + "']");
        var option = list.locator("option", new Locator.LocatorOptions().setHasText(words));
        list.selectOption(option.getAttribute("value"));
    }

    protected void choose(String field, Enum<?> constant) {
        page.locator("[name='" + field + "']").selectOption(constant.name());
    }

    protected void tick(String field, String value) {
        page.locator("[name='" + field + "'][value='" + value + "']").check();
    }

    protected void press(String words) {
        button(words).click();
        page.waitForLoadState();
    }

    protected Locator button(String words) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    protected void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** The form was taken: the page says so. */
    protected void expectSaved() {
        assertThat(page.locator(".flash")).isVisible();
    }

    protected void expectText(String... texts) {
        for (var text : texts) {
            assertThat(page.locator("main")).containsText(text);
        }
    }

    protected void registerAgency(String name, String shortName, String area, Sector sector, AgencyLevel level) {
        open("/admin/agencies/new");
        type("fullName", name);
        type("shortName", shortName);
        type("area", area);
        choose("sector", sector);
        choose("level", level);
        press("Lưu");
        expectSaved();
    }

    protected void registerCoordinator(String login, String name, String agency) {
        register(login, name, agency, "COORDINATOR");
    }

    protected void registerEditor(String login, String name, String agency) {
        register(login, name, agency, "EDITOR");
    }

    private void register(String login, String name, String agency, String role) {
        open("/admin/accounts/new");
        type("login", login);
        type("name", name);
        type("agency", agency);
        tick("roles", role);
        press("Lưu");
        expectSaved();
        press("Tạo liên kết");
        setPasswordBy(page.getByLabel("Liên kết, dùng được một lần trong vòng một giờ")
                .inputValue());
    }

    /** What the owner of a new account does, in the browser of its own. */
    private void setPasswordBy(String link) {
        var administrators = page;
        var own = Browser.newWindow(DESK, true);
        page = own.newPage();
        var full = URI.create(link);
        open(full.getPath() + "?" + full.getQuery());
        type("password", PASSWORD);
        press("Đặt mật khẩu");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã đặt mật khẩu");
        own.close();
        page = administrators;
    }
}
