package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Somebody makes keys on two devices, comes in with them, loses one. The devices are the browser's virtual ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsePasskeysJourneyTests extends Journey {

    private static final String KEYS = "/staff/account/passkeys";

    @TestBean
    Clock clock;

    static Clock clock() {
        return new Ahead();
    }

    @BeforeAll
    void oneAdministrator() {
        createAdministrator("Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
    }

    @Test
    void aKeyIsMadeUsedAndTakenAway() {
        signIn("quantri");
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var phone = device(browser, "internal");

        open("/staff/account");
        follow("Khóa truy cập");
        expectText("Chưa có khóa nào.");
        makeKey("Điện thoại của tôi");
        expectText("Điện thoại của tôi", "chưa dùng", "Mã dự phòng");

        press("Đăng xuất");
        enterByKey();
        open(KEYS);
        assertThat(page.locator("table")).not().containsText("chưa dùng");

        makeKeyAgainOnTheSameDevice();
        take(browser, phone);
        device(browser, "usb");
        makeKey("Thẻ bảo mật");
        expectText("Điện thoại của tôi", "Thẻ bảo mật");

        press("Đăng xuất");
        open("/dang-nhap");
        type("username", "quantri");
        type("password", PASSWORD);
        press("Đăng nhập");
        expectText("Mật khẩu đã đúng.", "dùng khóa truy cập");
        press("Dùng khóa truy cập");
        assertThat(page).hasURL(address("/staff"));

        halfAnHourPasses();
        open("/admin/accounts");
        expectText("Bạn đang vào phần quản trị.");
        press("Dùng khóa truy cập");
        assertThat(page).hasURL(address("/admin/accounts"));

        remove("Điện thoại của tôi");
        remove("Thẻ bảo mật");
        expectText("Chưa có khóa nào.");
        press("Đăng xuất");
        open("/dang-nhap");
        press("Đăng nhập bằng khóa truy cập");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Khóa truy cập chưa được nhận.");
    }

    @Test
    void withoutScriptsThePagesSayWhatIsMissingAndTheRestWorks() {
        signInWithoutScripts("quantri");
        open(KEYS);
        type("name", "Điện thoại");
        type("current", PASSWORD);
        press("Thêm khóa");
        expectText("cần JavaScript");
        assertThat(page.locator("main button:visible")).hasCount(0);
        press("Đăng xuất");
        open("/dang-nhap");
        expectText("Đăng nhập bằng khóa truy cập (passkey) cần JavaScript");
    }

    private void makeKey(String name) {
        begin(name);
        press("Tạo khóa");
        expectSaved();
        assertThat(page).hasURL(address(KEYS));
    }

    private void makeKeyAgainOnTheSameDevice() {
        begin("Lần nữa");
        press("Tạo khóa");
        assertThat(page.locator("[data-said=InvalidStateError]")).isVisible();
        follow("Thôi, quay lại");
    }

    private void begin(String name) {
        type("name", name);
        type("current", PASSWORD);
        press("Thêm khóa");
        expectText("Thêm khóa “" + name + "”");
    }

    private void enterByKey() {
        open("/dang-nhap");
        press("Đăng nhập bằng khóa truy cập");
        assertThat(page).hasURL(address("/staff"));
    }

    private void remove(String name) {
        open(KEYS);
        page.getByLabel("Bỏ " + name, new Page.GetByLabelOptions().setExact(true))
                .click();
        type("current", PASSWORD);
        press("Bỏ khóa");
        expectSaved();
    }

    private void halfAnHourPasses() {
        ((Ahead) clock).by = Duration.ofMinutes(31);
    }

    /** Goes as the clock on the wall does, but ahead of it. */
    private static final class Ahead extends Clock {

        private volatile Duration by = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), by);
        }
    }

    private static String device(CDPSession browser, String transport) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", transport);
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var command = new JsonObject();
        command.add("options", options);
        return browser.send("WebAuthn.addVirtualAuthenticator", command)
                .get("authenticatorId")
                .getAsString();
    }

    private static void take(CDPSession browser, String device) {
        var command = new JsonObject();
        command.addProperty("authenticatorId", device);
        browser.send("WebAuthn.removeVirtualAuthenticator", command);
    }
}
