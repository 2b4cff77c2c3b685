package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.hiepdong.attachment.check.Corpus;
import vn.hiepdong.attachment.check.Photos;

/** A clerk brings the photos and papers of a conference: all at once, under names that cameras and offices give them. */
class BringPhotosJourneyTests extends Journey {

    private static final String LONG_NAME =
            "Kế hoạch phối hợp thực hiện quy chế dân chủ ở cơ sở ".repeat(6).substring(0, 296);

    private String ofTheConference;

    @Test
    void aClerkBringsPhotosAndShowsThem() {
        createAdministrator("Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
        signIn("quantri");
        registerCoordinator("canbo", "Trần Thị Ghi", "Ủy ban nhân dân tỉnh Thử");

        signIn("canbo");
        planAConference();
        bringThemAll();
        describe();
        PublicPageChecks.assertAccessible(page);
        follow("Hội nghị ký kết thử");
        assertThat(page.locator(".gallery img")).hasAttribute("alt", "Hai đồng chí trao bản ký trên sân khấu");

        signInWithoutScripts("canbo");
        page.navigate(ofTheConference);
        page.locator("#photos").setInputFiles(new FilePayload[] {
            file("IMG_0002.jpg", "image/jpeg", Photos.jpeg(600, 400)),
            file("IMG_0003.png", "image/png", Photos.png(60, 40))
        });
        press("Gửi tệp");
        expectSaved();
        expectText("IMG_0002.jpg", "IMG_0003.png");
        page.locator("#documents").setInputFiles(file("quá lớn.pdf", "application/pdf", new byte[26 * 1024 * 1024]));
        press("Gửi tệp");
        assertThat(page.locator("h1")).containsText("lớn");
    }

    private void bringThemAll() {
        page.locator("#photos").setInputFiles(new FilePayload[] {
            file("IMG_0001.jpg", "image/jpeg", Photos.jpeg(1200, 800)),
            file("ve.svg", "image/svg+xml", Corpus.text("<svg xmlns='http://www.w3.org/2000/svg'/>"))
        });
        page.locator("#documents").setInputFiles(file(LONG_NAME + ".pdf", "application/pdf", Corpus.pdf()));
        button("Gửi tệp").click();
        assertThat(page.locator(".upload-list li")).hasCount(3);
        assertThat(page.locator(".upload-list")).containsText("IMG_0001.jpg đã nhận");
        assertThat(page.locator(".upload-list li.error")).containsText("gửi ảnh JPG, PNG hoặc WebP");
        assertThat(button("Gửi tệp")).isEnabled();
        PublicPageChecks.assertAccessible(page);

        page.reload();
        expectText("IMG_0001.jpg", LONG_NAME.strip());
    }

    private void planAConference() {
        open("/staff/conferences/new");
        type("title", "Hội nghị ký kết thử");
        press("Lưu");
        expectSaved();
        follow("Ảnh và văn bản");
        ofTheConference = page.url();
        expectText("Chưa có tệp nào");
    }

    private void describe() {
        type("rows[0].title", "Lễ ký kết");
        type("rows[0].altText", "IMG_0001");
        tick("rows[0].shown", "true");
        press("Lưu thông tin");
        expectText("Đây là tên tệp.");
        type("rows[0].altText", "Hai đồng chí trao bản ký trên sân khấu");
        press("Lưu thông tin");
        expectSaved();
    }

    private static FilePayload file(String name, String type, byte[] content) {
        return new FilePayload(name, type, content);
    }
}
