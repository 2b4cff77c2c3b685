package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.PersonRows;

/** News as readers find it (rows P02 P14 P15 P18 P20 P24 P25 P28 P34 P37, regulation L10). */
class PublicNewsTests extends PublicArchive {

    private static final String SIGNING = "Ký kết chương trình phối hợp";

    private String address;

    @BeforeEach
    void moreNews() {
        address = "/tin-tuc/" + articles.slugOf(article);
        articles.published("Giám sát ủy ban xã", category, "2018-04-02T09:00", committee);
        articles.published("Tổng kết cuối năm", below, "2018-12-31T23:59", committee);
        articles.published("Sang năm mới", below, "2019-01-01T00:00", committee);
        articles.draft("Bản nháp chưa ai biết", below, committee);
    }

    /** Row P02, to the letter: the article was published on the day after the signing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chuyen-muc=le-ky-ket&tu-ngay=01/03/2018&den-ngay=31/03/2018&tu-khoa=ky ket | Ký kết chương trình phối hợp
            chuyen-muc=tin-hoat-dong&tu-ngay=1.3.2018&den-ngay=2018-03-31              | Ký kết chương trình phối hợp
            tu-khoa=KÝ KẾT                                                             | Ký kết chương trình phối hợp
            tu-khoa=uỷ ban                                                             | Giám sát ủy ban xã
            tu-khoa=giam sat                                                           | Giám sát ủy ban xã
            tu-ngay=31/12/2018&den-ngay=31/12/2018                                     | Tổng kết cuối năm
            tu-ngay=1/1/2019                                                           | Sang năm mới
            nguon=bao-quang-ninh                                                       | Ký kết chương trình phối hợp
            """)
    void theSearchFormFindsByCategoryWordsAndDays(String asked, String title) throws Exception {
        assertThat(titles("/tin-tuc?" + encoded(asked))).containsExactly(title);
    }

    @Test
    void theListIsNewestFirstAndKnowsNoDraft() throws Exception {
        assertThat(titles("/tin-tuc"))
                .containsExactly("Sang năm mới", "Tổng kết cuối năm", "Giám sát ủy ban xã", SIGNING);
        assertThat(text("/tin-tuc?tu-khoa=khongcogi")).contains("Không có tin nào khớp.");
    }

    /** Row E01: a figure is stored once, at its review, and corrected in one place. */
    @Test
    void anArticleCitesTheFiguresOfItsConferenceFromWhereTheyAreKept() throws Exception {
        assertThat(page(address).select(".figures").text()).contains("Điển hình tiên tiến", "16", "16 = 1 + 15");
        jdbc.sql("update figure set value = 17, breakdown = E'cấp tỉnh: 2\\ncấp huyện: 15' where conference_id = ?")
                .param(ceremony.id())
                .update();
        assertThat(page(address).select(".figures").text()).contains("17 = 2 + 15");
    }

    @Test
    void anArticleSaysWhenWhoAndOfWhat() throws Exception {
        jdbc.sql("update article set event_on = '2018-02-28' where id = ?")
                .param(article)
                .update();
        articles.photo(article, "Quang cảnh hội nghị", "Hội trường đông người ngồi nghe");
        var page = page(address);

        assertThat(page.select(".article-line").text())
                .isEqualTo("Thứ Năm, 01/03/2018 | 07:54 · Ngày sự kiện: 28/02/2018 · 0 lượt xem");
        assertThat(page.select(".byline").text()).isEqualTo("Nguyễn Chiến (Báo Quảng Ninh)");
        assertThat(page.select(".byline a").attr("href")).isEqualTo("https://baoquangninh.vn");
        assertThat(page.select(".lead-photo figcaption").text()).isEqualTo("Lễ ký kết của hai bên Ảnh: Báo Thử");
        assertThat(page.select(".lead-photo img").attr("alt")).isEqualTo("Hai người ngồi ký trên bàn phủ khăn đỏ");
        assertThat(page.select(".gallery figcaption").eachText()).containsExactly("Quang cảnh hội nghị Ảnh: Báo Thử");
        assertThat(page.select(".article-body").text()).isEqualTo("Nội dung.");
        assertThat(page.select("aside .card h3").text()).isEqualTo(archival.title());
        assertThat(page.select("aside .event h3").text()).isEqualTo(ceremony.title());
        assertThat(page.select(".article-agencies").text()).contains("Ủy ban nhân dân tỉnh Mẫu");
    }

    /** Row P22. */
    @Test
    void anAuthorOfTheRegistryIsPrintedWithTheUnitAsItWasCalledOnThePublishDate() throws Exception {
        var people = new PersonRows(jdbc, entities);
        var unit = agencies.agency("Sở Nội vụ tỉnh Mẫu");
        var author = people.holding(people.person("Trần Thị Mẫu"), "Phó Giám đốc Sở Nội vụ tỉnh Mẫu", unit);
        var story = articles.published("Cải cách hành chính", below, "2023-05-01T08:00", committee);
        articles.by(story, author);
        var printed = "Trần Thị Mẫu (Sở Nội vụ tỉnh Mẫu)";
        assertSigned(story, printed);

        agencies.renamed(entities.find(Agency.class, unit.id()), "Sở Nội vụ và Lao động tỉnh Mẫu", "2025-03-01");
        assertSigned(story, printed);
        people.movedOn(author, "Chánh Văn phòng UBND tỉnh Mẫu", committee);
        assertSigned(story, printed);

        articles.from(story, articles.source("Báo Mẫu", null));
        assertSigned(story, printed + ", theo Báo Mẫu");
    }

    /** The office of a later day is no proof for the publish date. */
    @Test
    void anAuthorWithoutAnOfficeThatDayIsPrintedByNameAlone() throws Exception {
        var people = new PersonRows(jdbc, entities);
        articles.by(article, people.holding(people.person("Trần Thị Mẫu"), "Chủ tịch UBND tỉnh Mẫu", committee));

        assertSigned(article, "Trần Thị Mẫu (Báo Quảng Ninh)");
        jdbc.sql("update article set source_id = null where id = ?")
                .param(article)
                .update();
        assertSigned(article, "Trần Thị Mẫu");
    }

    /** Row P35. */
    @Test
    void tagsStandAtTheFootAndLeadToAllThatBearThem() throws Exception {
        articles.tagged(article, "Dân vận khéo");
        articles.tagged(article, "cải cách");
        var other = articles.published("Thêm một tin dân vận", category, "2018-05-01T07:00", committee);
        articles.tagged(other, "dân vận khéo");

        var tags = page(address).select("article .article-tags");
        assertThat(tags.text()).isEqualTo("Thẻ: cải cách, Dân vận khéo");
        assertThat(tags.select("a").eachAttr("href"))
                .containsExactly("/tin-tuc?the=cai-cach", "/tin-tuc?the=dan-van-kheo");
        assertThat(titles("/tin-tuc?the=dan-van-kheo")).containsExactly("Thêm một tin dân vận", SIGNING);
        assertThat(titles("/tin-tuc?the=dan-van-kheo&chuyen-muc=le-ky-ket")).containsExactly(SIGNING);
        var list = page("/tin-tuc?the=cai-cach");
        assertThat(list.select("main .lead").text()).isEqualTo("Thẻ: cải cách · Xem mọi tin tức");
        assertThat(list.select("main .lead a").attr("href")).isEqualTo("/tin-tuc");
        assertThat(list.select("form.filters input[name=the]").attr("value")).isEqualTo("cai-cach");
    }

    @Test
    void aTagThatOnlyDraftsBearIsNotSpoken() throws Exception {
        articles.tagged(articles.draft("Nháp về việc kín", below, committee), "Việc kín");

        assertThat(text("/tin-tuc?the=viec-kin"))
                .contains("Không có tin nào khớp.")
                .doesNotContain("Việc kín", "Thẻ:");
    }

    @Test
    void neighboursAreOfTheSameCategoryByPublishTime() throws Exception {
        assertThat(page(address).select(".neighbours").text()).isEqualTo("Bài tiếp theo: Tổng kết cuối năm");
        var middle = page(address).select(".neighbours a[rel=next]").attr("href");
        assertThat(page(middle).select(".neighbours p").eachText())
                .containsExactly("Bài trước: " + SIGNING, "Bài tiếp theo: Sang năm mới");
    }

    @Test
    void programmesConferencesAndAgenciesListTheirNews() throws Exception {
        for (var record : List.of(
                "/chuong-trinh/" + archival.slug(), "/hoi-nghi/" + ceremony.slug(), "/co-quan/" + committee.slug())) {
            assertThat(page(record).select(".news-item h3").eachText())
                    .as(record)
                    .containsExactly(SIGNING);
        }
        assertThat(page("/chuong-trinh/" + live.slug()).select("#tin-bai")).isEmpty();
    }

    /** Row P28. */
    @Test
    void aCategoryAndItsFeedListTheSameArticles() throws Exception {
        for (var slug : List.of("tin-hoat-dong", "le-ky-ket")) {
            assertThat(feed("/chuyen-muc/" + slug + "/rss", "application/rss+xml"))
                    .extracting(SyndEntry::getTitle)
                    .isEqualTo(titles("/chuyen-muc/" + slug));
        }
        mvc.perform(get("/chuyen-muc/khong-co")).andExpect(status().isNotFound());
        mvc.perform(get("/chuyen-muc/khong-co/rss")).andExpect(status().isNotFound());
    }

    @Test
    void feedsSurviveWhatPeoplePasteAndLeadToTheFullAddress() throws Exception {
        jdbc.sql("update article set title = ? where id = ?")
                .params("A & B <c> \u000B", article)
                .update();
        for (var feed : List.of("/rss", "/atom")) {
            assertThat(feed(feed, "application/" + (feed.equals("/rss") ? "rss" : "atom") + "+xml"))
                    .anySatisfy(entry -> {
                        assertThat(entry.getTitle()).startsWith("A & B <c>");
                        assertThat(entry.getLink()).matches("https?://.+" + address);
                        assertThat(entry.getPublishedDate()).isEqualTo("2018-03-01T00:54:00Z");
                    });
        }
    }

    /** Regulation L10: six elements that are there and not empty, four more where they are known. */
    @Test
    void theHeadDescribesTheArticleForMachines() throws Exception {
        var head = page(address).head();
        for (var element : List.of(
                "title",
                "creator",
                "date",
                "description",
                "publisher",
                "identifier",
                "language",
                "source",
                "subject")) {
            assertThat(head.select("meta[name=DC." + element + "]").attr("content"))
                    .as(element)
                    .isNotBlank();
        }
        assertThat(head.select("meta[name=DC.creator]").attr("content")).isEqualTo("Nguyễn Chiến (Báo Quảng Ninh)");
        assertThat(head.select("meta[name=DC.date]").attr("content")).isEqualTo("2018-03-01T07:54:00+07:00");
        assertThat(head.select("meta[property=og:image]").attr("content")).matches("https?://.+/tep/\\d+/anh\\.jpg.*");
        assertThat(head.select("link[rel=canonical]").attr("href")).endsWith(address);
    }

    @Test
    void theHomePageDescribesItselfToo() throws Exception {
        for (var element : List.of("title", "creator", "date", "description", "publisher", "identifier")) {
            assertThat(page("/").select("meta[name=DC." + element + "]").attr("content"))
                    .as(element)
                    .isNotBlank();
        }
        assertThat(page("/").select("meta[name=DC.date]").attr("content")).isEqualTo("2019-01-01T00:00:00+07:00");
    }

    /** No text can end the element in which the data stands. */
    @Test
    void theDataForSearchEnginesIsJsonWhateverTheTitleHolds() throws Exception {
        jdbc.sql("update article set title = ? where id = ?")
                .params("</script><script>alert(1)</script> & \"x\"", article)
                .update();
        var scripts = page(address).select("script:not([src])");

        assertThat(scripts).hasSize(1);
        assertThat(scripts.get(0).data()).doesNotContain("<", "&");
        var data = JsonMapper.shared().readTree(scripts.get(0).data());
        assertThat(data.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(data.get("headline").asString()).isEqualTo("</script><script>alert(1)</script> & \"x\"");
    }

    private void assertSigned(long story, String printed) throws Exception {
        var page = page("/tin-tuc/" + articles.slugOf(story));
        assertThat(page.select(".byline").text()).isEqualTo(printed);
        assertThat(page.select("meta[name=DC.creator]").attr("content")).isEqualTo(printed);
        var author = JsonMapper.shared()
                .readTree(page.select("script:not([src])").get(0).data())
                .get("author");
        assertThat(author.get("@type").asString()).isEqualTo("Person");
        assertThat(author.get("name").asString()).isEqualTo(printed);
        assertThat(page.html()).doesNotContain("nguoi-go-may");
    }

    private List<String> titles(String list) throws Exception {
        return page(list).select(".news-item h3").eachText();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(body(path));
    }

    private List<SyndEntry> feed(String path, String type) throws Exception {
        forget();
        var answer = mvc.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", type + ";charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new SyndFeedInput().build(new StringReader(answer)).getEntries();
    }

    private static String encoded(String query) {
        return java.util.stream.Stream.of(query.split("&"))
                .map(pair -> pair.substring(0, pair.indexOf('=') + 1)
                        + URLEncoder.encode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8))
                .collect(java.util.stream.Collectors.joining("&"));
    }
}
