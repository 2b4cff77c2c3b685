package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.attachment.store.FileStore;

/** Nothing of a file that the virus scanner has not found clean leaves the portal, by whatever page (ASVS 5.4.3). */
class WithheldFilesTests extends PublicArchive {

    private static final byte[] BYTES = {1, 2, 3};

    @Autowired
    private FileStore store;

    private record Kept(long id, String sha256, Integer width) {}

    private List<Kept> files;

    @BeforeEach
    void theirContentsLieThere() throws IOException {
        articles.photo(article, "Quang cảnh hội nghị", "Hội trường đông người ngồi nghe");
        files = jdbc.sql("select id, sha256, width from attachment where state = 'PUBLIC'")
                .query((row, number) ->
                        new Kept(row.getLong("id"), row.getString("sha256"), row.getObject("width", Integer.class)))
                .list();
        for (var file : files) {
            write(file.sha256(), null);
            if (file.width() != null) {
                write(file.sha256(), 480);
            }
        }
    }

    @AfterEach
    void andAreTakenAway() throws IOException {
        for (var file : files) {
            Files.deleteIfExists(store.find(file.sha256(), null));
            Files.deleteIfExists(store.find(file.sha256(), 480));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "INFECTED"})
    void noPageNoFeedNoSavedPageAndNoAddressGivesItOut(String state) throws Exception {
        scanned(state);
        for (var address : everyAddress()) {
            assertThat(body(address)).as(address).doesNotContain("/tep/", ";base64,");
        }
        for (var file : files) {
            var given = "/tep/" + file.id() + "/" + name(file);
            for (var asked : List.of(given, given + "?rong=480", "/tep/" + file.id() + "/x")) {
                mvc.perform(get(asked)).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void onceItIsCleanAllOfThemDo() throws Exception {
        scanned("CLEAN");
        var everything = new StringBuilder();
        for (var address : everyAddress()) {
            everything.append(body(address));
        }
        assertThat(everything).contains(";base64,AQID");
        for (var file : files) {
            assertThat(everything).contains("/tep/" + file.id() + "/");
            mvc.perform(get("/tep/" + file.id() + "/" + name(file))).andExpect(status().isOk());
        }
    }

    private List<String> everyAddress() {
        return List.of(
                "/",
                "/tin-tuc",
                "/tin-tuc/" + articles.slugOf(article),
                "/tin-tuc/" + articles.slugOf(article) + "/luu",
                "/rss",
                "/atom",
                "/chuong-trinh/" + archival.slug(),
                "/chuong-trinh/" + archival.slug() + "/luu",
                "/hoi-nghi/" + ceremony.slug(),
                "/hoi-nghi/" + ceremony.slug() + "/luu",
                "/co-quan/" + committee.slug(),
                "/tim-kiem?q=ky+ket",
                "/sitemap.xml");
    }

    private void scanned(String state) {
        jdbc.sql("""
                        insert into content_scan (sha256, state, said, due_at, asked_at, told_at)
                        select distinct sha256, cast(:state as text), 'Thử', now(), now(),
                               case when :state <> 'PENDING' then now() end
                          from attachment
                        """).param("state", state).update();
        forget();
    }

    private void write(String sha256, Integer width) throws IOException {
        var place = store.find(sha256, width);
        Files.createDirectories(place.getParent());
        Files.write(place, BYTES);
    }

    private static String name(Kept file) {
        return file.width() == null ? "van-ban.pdf" : "anh.jpg";
    }
}
