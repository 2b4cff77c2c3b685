package vn.hiepdong.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hiepdong.attachment.check.Photos;

/** An editor writes an article with a picture, looks at it before anybody else does, publishes it, and pins it to the home page. */
class WriteNewsJourneyTests extends Journey {

    private static final String TITLE = "Hai bên ký chương trình phối hợp";

    @Test
    void anEditorWritesAndReadersRead() {
        createAdministrator("Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
        signIn("quantri");
        addACategory();
        registerEditor("bientap", "Vũ Thị Viết", "Ủy ban nhân dân tỉnh Thử");

        signIn("bientap");
        write();
        bringAPhoto();
        placeIt();
        publish();
        pinIt();

        PublicPageChecks.check(address("/"));
        open("/");
        assertThat(page.locator(".hot h3")).hasText(TITLE);
        page.locator(".hot h3 a").click();
        assertThat(page.locator(".lead-photo img")).hasAttribute("alt", "Hai người ngồi ký trên bàn phủ khăn đỏ");
        assertThat(page.locator(".article-body strong")).hasText("tám việc");
        assertThat(page.locator(".article-line"))
                .containsText(Pattern.compile("\\d\\d/\\d\\d/\\d{4} \\| \\d\\d:\\d\\d"));
        PublicPageChecks.check(page.url());
    }

    private void addACategory() {
        open("/admin/categories/new");
        type("name", "Lễ ký kết");
        press("Lưu");
        expectSaved();
    }

    private void write() {
        open("/staff");
        follow("Viết bài");
        type("title", TITLE);
        type("summary", "Chương trình năm nay có tám việc.");
        type("body", "Hai bên ký **tám việc**.\n\n## Việc đầu tiên\n\n- Đối thoại với nhân dân");
        press("Xem trước");
        expectText("Xem trước, chưa lưu");
        assertThat(page.locator(".article-body h2")).hasText("Việc đầu tiên");
        PublicPageChecks.assertAccessible(page);
        press("Lưu");
        expectSaved();
        expectText("Còn thiếu trước khi đăng", "Bài đăng cần có chuyên mục.");
    }

    private void bringAPhoto() {
        follow("Ảnh và tệp");
        page.locator("#photos").setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", Photos.jpeg(900, 600)));
        button("Gửi tệp").click();
        assertThat(page.locator("[name='rows[0].title']")).isVisible();
        type("rows[0].title", "Lễ ký kết");
        type("rows[0].altText", "Hai người ngồi ký trên bàn phủ khăn đỏ");
        tick("rows[0].shown", "true");
        press("Lưu thông tin");
        expectSaved();
        follow(TITLE);
    }

    private void placeIt() {
        follow("Sửa bài");
        choose("category", "Lễ ký kết");
        page.locator("input[name=leadPhoto]").last().check();
        press("Thêm bản ghi");
        assertThat(page.locator("[name^='related']")).hasCount(2);
        type("related[1].record", "Cơ quan: Ủy ban nhân dân tỉnh Thử");
        press("Lưu");
        expectSaved();
        PublicPageChecks.assertAccessible(page);
    }

    private void publish() {
        follow("Đăng bài");
        press("Đăng bài");
        expectSaved();
        expectText("Đã đăng");
    }

    private void pinIt() {
        open("/staff/news/placements/hot");
        type("rows[0].article", TITLE);
        press("Lưu");
        expectSaved();
        PublicPageChecks.assertAccessible(page);
    }
}
