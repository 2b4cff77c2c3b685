package vn.hiepdong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.hiepdong.database.FreshDatabase;

/**
 * The portal with its demonstration, under a path of a larger site: a reader who follows every link of every page stays
 * under that path, meets no dead end, and leaves no trace.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.servlet.context-path=/phoi-hop",
            "portal.base-url=http://tinh.example.vn/phoi-hop",
            "portal.page-cache=16MB"
        })
@ActiveProfiles("demo")
@FreshDatabase
class DemonstrationUnderAPathTests {

    private static final String BASE = "http://tinh.example.vn/phoi-hop";
    private static final String REFERENCES =
            "a[href]:not([rel~=nofollow]), link[href]:not([rel=canonical]), script[src], img[src]";
    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\([\"']?([^)\"']+)");
    private static final HttpClient READER = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyLinkStaysUnderThePathAndAnswersWithoutATrace() throws Exception {
        var found = crawl(address("/phoi-hop/"));

        assertThat(found.keySet())
                .contains(
                        "/phoi-hop/",
                        "/phoi-hop/chuong-trinh",
                        "/phoi-hop/hoi-nghi",
                        "/phoi-hop/le-ky-ket",
                        "/phoi-hop/lich-cong-tac",
                        "/phoi-hop/lich-cong-tac.ics",
                        "/phoi-hop/ban-do",
                        "/phoi-hop/bao-chi",
                        "/phoi-hop/quyen-rieng-tu",
                        "/phoi-hop/co-quan",
                        "/phoi-hop/co-quan/ban-dan-van-tinh-uy-hai-duong",
                        "/phoi-hop/dang-nhap");
        found.forEach((path, answer) -> {
            assertThat(path).startsWith("/phoi-hop/");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().map())
                    .as(path)
                    .doesNotContainKey("set-cookie")
                    .doesNotContainKey("strict-transport-security")
                    .containsKey("content-security-policy");
            if (isPage(answer) && !path.equals("/phoi-hop/dang-nhap")) {
                assertThat(answer.body())
                        .as("%s names no account", path)
                        .doesNotContainPattern("\\b(canbo2?|quantri2?|bientap|lanhdao|baocao)\\b");
            }
        });
        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void searchEnginesAreToldTheFullAddressesOfPagesThatAnswer() throws Exception {
        var listed = Jsoup.parse(get(address("/phoi-hop/sitemap.xml")).body())
                .select("loc")
                .eachText();

        assertThat(listed).hasSizeGreaterThan(15).allSatisfy(full -> {
            assertThat(full).startsWith(BASE + "/");
            var answer = get(address(URI.create(full).getPath()));
            assertThat(answer.statusCode()).as(full).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("link[rel=canonical]").attr("href"))
                    .isEqualTo(full);
        });
        assertThat(get(address("/phoi-hop/robots.txt")).body()).contains(BASE + "/sitemap.xml");
    }

    @Test
    void theDemonstrationHoldsHaiDuong2018AndALiveProgrammeOfThisYear() throws Exception {
        assertThat(text("/phoi-hop/")).containsPattern("các bên cam kết \\d\\d việc");

        assertThat(page("/phoi-hop/chuong-trinh", "thực hiện công tác dân vận giai đoạn 2018 - 2021"))
                .contains(
                        "Ban Dân vận Tỉnh ủy Hải Dương",
                        "8 nội dung",
                        "Phong trào \"Dân vận khéo\"",
                        "Hà Vy",
                        "nguồn không nêu",
                        "Kế hoạch phối hợp năm 2018");
        assertThat(page("/phoi-hop/le-ky-ket", "Lễ ký kết Chương trình phối hợp thực hiện công tác dân vận"))
                .contains("Thứ Ba, 10/04/2018", "Đồng chủ trì", "Nguyễn Dương Thái", "Đặng Việt Cường");
        assertThat(page("/phoi-hop/chuong-trinh", "giữa UBND tỉnh với Ủy ban MTTQ và các tổ chức"))
                .contains(
                        "8 nội dung",
                        "Gần dân, sát cơ sở",
                        "quá hạn",
                        "sắp đến hạn",
                        "01/CTrPH/UBND-UBMTTQ",
                        "Trần Thị Mẫu",
                        "KT.",
                        "Lê Văn Mẫu",
                        "Phạm Thị Mẫu");
        assertThat(page("/phoi-hop/hoi-nghi", "Lễ ký kết chương trình phối hợp về cải cách thủ tục hành chính"))
                .contains("dự kiến");
        assertThat(page("/phoi-hop/co-quan", "Sở Tài chính tỉnh Mẫu")).contains("hư cấu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hoi-nghi/hoi-nghi-tong-ket-nam-2020-va-ky-ket-cac-chuong-trinh-phoi-hop-nam-2021-huyen-binh-lieu",
                "/chuong-trinh/quy-che-phoi-hop-cong-tac-nhiem-ky-2021-2026",
                "/chuong-trinh/chuong-trinh-phoi-hop-cong-tac-nam-2016-giua-ban-can-su-dang-ubnd-tinh-va-cac-ban-xay-dung-dang-tinh",
                "/co-quan/ban-dan-van-tinh-uy-hai-duong",
                "/van-ban",
                "/van-ban?loai=ky-ket",
                "/thong-ke",
                "/thong-ke?nam=2025&thang=",
                "/",
                "/tin-tuc",
                "/tin-tuc?tu-khoa=dan+van&trang=1",
                "/tin-tuc/binh-lieu-tong-ket-phoi-hop-dan-van-nam-2020-va-ky-hai-chuong-trinh-cho-nam-2021",
                "/tin-tuc/xa-mau-dong-lam-xong-ba-cay-so-duong-nho-nhan-dan-hien-dat",
                "/chuyen-muc/tin-hoat-dong",
                "/lich-cong-tac",
                "/lich-cong-tac?xem=thang",
                "/ban-do",
                "/bao-chi",
                "/lien-he",
                "/quyen-rieng-tu",
                "/tro-nang",
                "/tim-kiem?q=d%C3%A2n+v%E1%BA%ADn",
                "/tim-kiem?q=ubnd&loai=chuong-trinh&nam=2018",
                "/tim-kiem?q=chuong+trinhh",
                "/cam-ket",
                "/cam-ket/bieu-do",
                "/en",
                "/en/structure",
                "/en/contact",
            })
    void recordsAndNewsReadWellOnAPhone(String page) {
        PublicPageChecks.check(address("/phoi-hop" + page).toString());
    }

    @Test
    void aSavedArticleCarriesItsPicturesAndItsLinksLeadToThePortal() throws Exception {
        var article = "/tin-tuc/xa-mau-dong-lam-xong-ba-cay-so-duong-nho-nhan-dan-hien-dat";
        var file = Jsoup.parse(get(address("/phoi-hop" + article + "/luu")).body());
        assertThat(file.select("main img").eachAttr("src"))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(picture).startsWith("data:image/"));
        assertThat(file.select("main a[href*=/chuyen-muc/]").attr("href")).startsWith(BASE + "/chuyen-muc/");
        assertThat(file.select(".saved-address").attr("href")).isEqualTo(BASE + article);
    }

    /** Regulation L17: title, date, source and address, and no menus. */
    @Test
    void anArticleOnPaperIsTheArticle() {
        var article = "/tin-tuc/binh-lieu-tong-ket-phoi-hop-dan-van-nam-2020-va-ky-hai-chuong-trinh-cho-nam-2021";
        try (var window = Browser.newWindow(1366)) {
            var page = window.newPage();
            page.navigate(address("/phoi-hop" + article).toString());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var kept : List.of("main h1", ".article-line time", ".byline", ".printed-address")) {
                assertThat(page.locator(kept).first().isVisible()).as(kept).isTrue();
            }
            assertThat(page.locator(".printed-address").textContent()).isEqualTo(BASE + article);
            for (var left : List.of(".masthead", ".nav", ".foot", ".breadcrumb", ".keep", ".neighbours")) {
                assertThat(page.locator(left).first().isVisible()).as(left).isFalse();
            }
        }
    }

    /** The page that a list links to under a name that holds these words. */
    private String page(String list, String words) throws Exception {
        var link = Jsoup.parse(get(address(list)).body())
                .select("main a:contains(" + words + ")")
                .attr("href");
        assertThat(link).as("a link to “%s” on %s", words, list).isNotEmpty();
        return text(link);
    }

    private String text(String path) throws Exception {
        return Jsoup.parse(get(address(path)).body()).select("main").text();
    }

    private Map<String, HttpResponse<String>> crawl(URI start) throws Exception {
        var found = new TreeMap<String, HttpResponse<String>>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            var address = next.remove();
            var name = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
            if (!found.containsKey(name)) {
                var answer = get(address);
                found.put(name, answer);
                references(answer)
                        .map(reference -> address.resolve(reference.replaceAll("#.*", "")))
                        .filter(linked -> address.getAuthority().equals(linked.getAuthority()))
                        .forEach(next::add);
            }
        }
        return found;
    }

    private static Stream<String> references(HttpResponse<String> answer) {
        if (isPage(answer)) {
            return Jsoup.parse(answer.body()).select(REFERENCES).stream()
                    .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                    .filter(reference -> !reference.startsWith("#"));
        }
        return contentType(answer).startsWith("text/css")
                ? CSS_ADDRESS
                        .matcher(answer.body())
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .filter(reference -> !reference.startsWith("data:"))
                : Stream.empty();
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return contentType(answer).startsWith("text/html");
    }

    private static String contentType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return READER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
