package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.web.PortalProperties;

/** Structure and contacts in English (regulation L17). */
class EnglishPagesTests extends PublicArchive {

    private static final String MARKED = "[lang=vi], [lang=vi] *";

    @Autowired
    private PortalProperties portal;

    @ParameterizedTest
    @CsvSource({"/en, /gioi-thieu", "/en/structure, /co-quan", "/en/contact, /lien-he"})
    void aPageAndItsTwinNameEachOther(String english, String vietnamese) throws Exception {
        for (var address : new String[] {english, vietnamese}) {
            var head = page(address).head();
            assertThat(head.select("link[hreflang=en]").attr("href")).isEqualTo(portal.baseUrl() + english);
            assertThat(head.select("link[hreflang=vi]").attr("href")).isEqualTo(portal.baseUrl() + vietnamese);
        }
        assertThat(page(english).select("a.language").attr("href")).isEqualTo(vietnamese);
        assertThat(page(english).select("a.language").text()).isEqualTo("Tiếng Việt");
        assertThat(page(vietnamese).select("a.language[lang=en][hreflang=en]").attr("href"))
                .isEqualTo(english);
    }

    @Test
    void everyOtherPageLeadsToTheEnglishIntroduction() throws Exception {
        var programme = page("/chuong-trinh/" + live.slug());
        assertThat(programme.select("a.language").attr("href")).isEqualTo("/en");
        assertThat(programme.head().select("link[hreflang]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/structure", "/en/contact"})
    void whatIsAroundThePageIsEnglishAndWhatIsVietnameseSaysSo(String address) throws Exception {
        var page = page(address);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".skip").text()).isEqualTo("Skip to main content");
        assertThat(page.select(".masthead-search label").text()).startsWith("Search the portal");
        assertThat(page.select("nav[aria-label=Main] a[aria-current=page]")).hasSize(1);
        page.select(MARKED).remove();
        assertThat(page.select("main a[href^=/co-quan]").remove()).isNotNull();
        assertThat(page.body().text().replace("“ghi lại theo nguồn”", ""))
                .doesNotContainPattern("[ăâđêôơưĂÂĐÊÔƠƯ\\u1ea0-\\u1ef9]");
    }

    @Test
    void theStructureNamesBodiesInEnglishWhereTheyHaveSaidHow() throws Exception {
        agencies.inEnglish(committee, "People's Committee of Mau Province");
        var page = page("/en/structure");

        assertThat(page.select("section h2").eachText()).containsExactly("Provincial level · Government");
        var named = page.selectFirst("li:has(a[href=/co-quan/" + committee.slug() + "])");
        assertThat(named.selectFirst("a").text()).isEqualTo("People's Committee of Mau Province");
        assertThat(named.selectFirst("a").hasAttr("lang")).isFalse();
        assertThat(named.selectFirst("[lang=vi]").text()).isEqualTo("Ủy ban nhân dân tỉnh Mẫu");
        assertThat(page.selectFirst("a[href=/co-quan/" + board.slug() + "]").attr("lang"))
                .isEqualTo("vi");
        assertThat(page.text()).doesNotContain("Ban cán sự Đảng cũ");
        assertThat(page("/co-quan/" + committee.slug()).select("dd[lang=en]").text())
                .isEqualTo("People's Committee of Mau Province");
    }

    @Test
    void theContactsAreThoseThatBodiesHavePublished() throws Exception {
        jdbc.sql(
                        "update agency set phone = '(0200) 3 123 456', email = 'ubnd@mau.gov.vn', website = 'https://mau.gov.vn' where id = ?")
                .param(committee.id())
                .update();
        var cards = page("/en/contact").select(".contact-card");
        assertThat(cards).hasSize(1);
        assertThat(cards.select("a[href]").eachAttr("href"))
                .containsExactly(
                        "/co-quan/" + committee.slug(),
                        "tel:02003123456",
                        "mailto:ubnd@mau.gov.vn",
                        "https://mau.gov.vn");
    }

    @Test
    void theSiteMapListsThemInTheirLanguage() throws Exception {
        assertThat(page("/so-do-cong").select("section[lang=en] a").eachAttr("href"))
                .containsExactly("/en", "/en/structure", "/en/contact");
        assertThat(page("/so-do-cong").select("section:not([lang]) a").eachAttr("href"))
                .doesNotContain("/en")
                .contains("/gioi-thieu");
        assertThat(body("/sitemap.xml")).contains("/en</loc>", "/en/structure</loc>", "/en/contact</loc>");
    }

    @Test
    void everyLevelAndSectorHasItsEnglishWord() throws Exception {
        var words = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/labels_en.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }
        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(AgencyLevel.values()).map(level -> "AgencyLevel." + level),
                                Stream.of(Sector.values()).map(sector -> "Sector." + sector))
                        .toList());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(body(address));
    }
}
