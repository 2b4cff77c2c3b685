package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.time.DayText;

/** A reader keeps a record as one file that stands by itself (regulation L17). */
class SavedPagesTests extends PublicArchive {

    @Autowired
    private FileStore store;

    @Autowired
    private PortalProperties portal;

    private Stream<String> everyRecord() {
        return Stream.of(
                "/tin-tuc/" + articles.slugOf(article),
                "/chuong-trinh/" + archival.slug(),
                "/chuong-trinh/" + live.slug(),
                "/hoi-nghi/" + ceremony.slug(),
                "/cam-ket/" + commitment(),
                "/co-quan/" + board.slug(),
                "/van-ban/" + decision);
    }

    @Test
    void everyKindOfRecordIsSavedAsOneFileWithoutMenusAndWithItsAddress() throws Exception {
        for (var record : everyRecord().toList()) {
            var page = Jsoup.parse(body(record));
            assertThat(page.select("main a[href=" + record + "/luu][rel=nofollow]"))
                    .as(record)
                    .hasSize(1);

            var file = saved(record);
            assertThat(file.select("h1").eachText())
                    .as(record)
                    .isEqualTo(page.select("h1").eachText());
            assertThat(file.title()).isEqualTo(page.title());
            assertThat(file.select("nav, form, script, button, iframe, link[rel=stylesheet], .no-print, [srcset]"))
                    .as(record)
                    .isEmpty();
            assertThat(file.select("style")).hasSize(1);
            assertThat(file.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(file.select("footer").text())
                    .contains(portal.name(), portal.baseUrl() + record, DayText.print(LocalDate.now()));
            assertThat(file.select("link[rel=canonical]").attr("href")).isEqualTo(portal.baseUrl() + record);
            assertThat(file.select("a[href]").eachAttr("href")).as(record).allMatch(SavedPagesTests::standsByItself);
            assertThat(file.select("img").eachAttr("src")).as(record).allMatch(SavedPagesTests::standsByItself);
        }
    }

    @Test
    void theFileIsNamedAfterTheRecordAndLeavesNoTrace() throws Exception {
        var sessions = jdbc.sql("select count(*) from spring_session")
                .query(Long.class)
                .single();
        answer("/tin-tuc/" + articles.slugOf(article) + "/luu")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/html;charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Disposition", "attachment; filename=\"ky-ket-chuong-trinh-phoi-hop.html\""))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Long.class)
                        .single())
                .isEqualTo(sessions);
    }

    @Test
    void anArticleIsSavedWithDateSourceTextAndItsPictureInside() throws Exception {
        var sha = jdbc.sql("select sha256 from attachment where owner_kind = 'ARTICLE' and owner_id = ?")
                .param(article)
                .query(String.class)
                .single();
        var lying = store.find(sha, widthOf(sha));
        Files.createDirectories(lying.getParent());
        Files.write(lying, new byte[] {1, 2, 3});
        try {
            var file = saved("/tin-tuc/" + articles.slugOf(article));
            assertThat(file.select("main").text())
                    .contains("Thứ Năm, 01/03/2018", "Nguyễn Chiến (Báo Quảng Ninh)", "Nội dung.")
                    .doesNotContain("Bài này nói về");
            assertThat(file.select("img").attr("src")).isEqualTo("data:image/jpeg;base64,AQID");
            assertThat(file.select("img").attr("alt")).isEqualTo("Hai người ngồi ký trên bàn phủ khăn đỏ");
            assertThat(file.select("meta[name=DC.creator]").attr("content")).isNotBlank();
        } finally {
            Files.delete(lying);
        }
    }

    /** Else a file would show for ever what was withdrawn before it was saved. */
    @Test
    void aPictureThatIsLostIsLinkedAndWhatIsGoneIsNotSaved() throws Exception {
        var address = "/tin-tuc/" + articles.slugOf(article);
        assertThat(saved(address).select("img").attr("src")).startsWith(portal.baseUrl() + "/tep/");

        jdbc.sql("update article set state = 'WITHDRAWN', state_reason = 'Nhầm ảnh' where id = ?")
                .param(article)
                .update();
        answer(address + "/luu").andExpect(status().isGone()).andExpect(header().doesNotExist("Content-Disposition"));
        for (var kind : List.of("/tin-tuc/", "/chuong-trinh/", "/hoi-nghi/", "/van-ban/", "/cam-ket/")) {
            answer(kind + "123456789/luu").andExpect(status().isNotFound());
        }
        answer("/tin-tuc/khong-co/luu").andExpect(status().isNotFound()).andExpect(redirectedUrl(null));
    }

    private static boolean standsByItself(String address) {
        return address.startsWith("http://")
                || address.startsWith("https://")
                || address.startsWith("data:")
                || address.startsWith("#")
                || address.startsWith("mailto:");
    }

    private Integer widthOf(String sha) {
        var width = jdbc.sql("select width from attachment where sha256 = ? limit 1")
                .param(sha)
                .query(Integer.class)
                .single();
        return width > 480 ? 480 : null;
    }

    private long commitment() {
        return jdbc.sql("select min(id) from commitment where programme_id = ?")
                .param(live.id())
                .query(Long.class)
                .single();
    }

    private Document saved(String record) throws Exception {
        return Jsoup.parse(answer(record + "/luu")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private ResultActions answer(String address) throws Exception {
        forget();
        return mvc.perform(get(address));
    }
}
