package vn.hiepdong.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hiepdong.database.FreshDatabase;

/**
 * A task of a person, done in a real browser on a portal that starts empty. The helpers say what a person does: open, fill
 * in a field by its label, press a button by its words.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@FreshDatabase
abstract class Journey {

    static final String PASSWORD = "mười hai chữ trở lên";

    private static final int DESK = 1366;

    @LocalServerPort
    int port;

    private BrowserContext window;
    protected Page page;

    @AfterEach
    void closeWindow() {
        if (window != null) {
            window.close();
        }
    }

    protected void signIn(String login) {
        closeWindow();
        window = Browser.newWindow(DESK);
        page = window.newPage();
        open("/dang-nhap");
        fill("Tên đăng nhập", login);
        fill("Mật khẩu", PASSWORD);
        press("Đăng nhập");
    }

    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    protected void open(String path) {
        page.navigate(address(path));
    }

    protected void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
    }

    protected void choose(String label, String option) {
        page.getByLabel(label)
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    protected void press(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    protected void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }
}
