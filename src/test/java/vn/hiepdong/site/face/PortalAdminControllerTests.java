package vn.hiepdong.site.face;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.support.AgencyRows;

/** A province puts its own name, colours and logo; what it leaves empty stands as the environment says. */
@SpringBootTest(properties = {"portal.name=Tên của máy chủ", "portal.province=Tỉnh của máy chủ"})
@AutoConfigureMockMvc
@Transactional
class PortalAdminControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private SignedInAccount administrator;
    private SignedInAccount coordinator;

    @BeforeEach
    void somebody() {
        var agency = new AgencyRows(jdbc, entities).agency("Văn phòng tỉnh Mặt Cổng");
        administrator = new SignedIn(jdbc).administratorOf(agency);
        coordinator = new SignedIn(jdbc).coordinatorOf(agency);
        entities.clear();
    }

    @Test
    void theEnvironmentSpeaksWhereNothingIsSet() {
        var page = page("/co-quan");
        assertThat(page.select(".brand").text()).isEqualTo("Tỉnh của máy chủ Tên của máy chủ");
        assertThat(page.select("link[href*=giao-dien]")).isEmpty();
        assertThat(page.select("meta[name=theme-color]").attr("content")).isEqualTo("#7b1016");
    }

    @Test
    void whatIsSetStandsOnEveryPageAtOnce() {
        assertThat(set(Map.of(
                        "name", "Cổng phối hợp tỉnh Mẫu",
                        "motto", "Nói đi đôi với làm",
                        "notice", "Bảo trì tối thứ Bảy",
                        "brandColour", "#0B4FA0")))
                .hasStatus(303);
        for (var address : new String[] {"/co-quan", "/dang-nhap", "/staff"}) {
            var page = page(address);
            assertThat(page.title()).endsWith("Cổng phối hợp tỉnh Mẫu");
            assertThat(page.select("link[rel=stylesheet]").last().attr("href")).matches("/giao-dien/[0-9a-f]{8}\\.css");
        }
        assertThat(page("/co-quan").select(".brand, .notice").text())
                .contains("Bảo trì tối thứ Bảy", "Tỉnh của máy chủ", "Nói đi đôi với làm");

        var sheet = mvc.get()
                .uri(page("/co-quan").select("link[href*=giao-dien]").attr("href"))
                .exchange();
        assertThat(sheet)
                .hasStatus(200)
                .hasContentType("text/css;charset=UTF-8")
                .bodyText()
                .contains("--brand: #0b4fa0;");
        assertThat(sheet.getResponse().getHeader("Cache-Control")).contains("immutable");
        assertThat(mvc.get().uri("/giao-dien/00000000.css").exchange())
                .hasStatus(200)
                .headers()
                .hasValue("Cache-Control", "no-cache");
    }

    @Test
    void aColourThatNobodyCanReadIsRefusedInASentence() {
        assertThat(set(Map.of("brandColour", "#ff8800")))
                .hasStatus(422)
                .bodyText()
                .contains("Màu #ff8800 quá nhạt", "cần ít nhất 4,5 : 1");
        assertThat(set(Map.of("brandColour", "đỏ"))).hasStatus(422).bodyText().contains("Màu gồm dấu # và sáu chữ số");
        assertThat(set(Map.of("accentColour", "#c39a4a")))
                .hasStatus(422)
                .bodyText()
                .contains("cần chọn cả màu chính");
        assertThat(mvc.get().uri("/giao-dien/00000000.css").exchange()).hasStatus(404);
    }

    @Test
    void aLogoIsPaintedAnewSmallAndGivenOutForEver() throws Exception {
        assertThat(logo("logo.png", picture(1200, 400))).hasStatus(303);
        var image = page("/co-quan").select(".brand img").first();
        assertThat(image.attr("src")).matches("/giao-dien/anh/\\d+-[0-9a-f]{12}");
        assertThat(image.attr("width")).isEqualTo("156");
        var given = mvc.get().uri(image.attr("src")).exchange();
        assertThat(given).hasStatus(200).hasContentType("image/png");
        assertThat(given.getResponse().getHeader("Cache-Control")).contains("immutable");
        assertThat(ImageIO.read(new ByteArrayInputStream(given.getResponse().getContentAsByteArray()))
                        .getHeight())
                .isLessThanOrEqualTo(156);

        mvc.post().uri("/admin/portal/logo-removal").with(as(administrator)).exchange();
        entities.flush();
        assertThat(page("/co-quan").select(".brand img").attr("src")).startsWith("/img/favicon");
    }

    @Test
    void whatIsNoPictureIsNoLogo() {
        for (var name : new String[] {"logo.png", "logo.svg"}) {
            var answer = logo(name, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
            assertThat(answer.getMvcResult().getFlashMap().get("flashError"))
                    .asString()
                    .contains(name);
        }
        assertThat(page("/co-quan").select(".brand img").attr("src")).startsWith("/img/favicon");
    }

    @Test
    void othersDoNotSetIt() {
        assertThat(mvc.get().uri("/admin/portal").with(as(coordinator)).exchange())
                .hasStatus(403);
        assertThat(mvc.get().uri("/admin/portal").with(as(administrator)).exchange())
                .hasStatus(200)
                .bodyText()
                .contains("/admin/banners", "/admin/pages", "/admin/links", "/admin/spokespersons");
    }

    @Test
    void aChangeMadeMeanwhileIsNotLost() {
        set(Map.of("name", "Tên thứ nhất"));
        assertThat(set(Map.of("name", "Tên thứ hai")))
                .hasStatus(409)
                .bodyText()
                .contains("Tên thứ nhất", "Tên thứ hai");
    }

    private MvcTestResult set(Map<String, String> typed) {
        var fields = new TreeMap<>(typed);
        fields.putIfAbsent("submissionKey", "khoa-cua-bieu-mau-" + typed.hashCode());
        fields.putIfAbsent("version", "0");
        var request = mvc.post().uri("/admin/portal/edit").with(as(administrator));
        fields.forEach(request::param);
        return done(request.exchange());
    }

    private MvcTestResult logo(String name, byte[] content) {
        return done(mvc.post()
                .uri("/admin/portal/logo")
                .multipart()
                .file(new MockMultipartFile("logo", name, null, content))
                .with(as(administrator))
                .exchange());
    }

    private MvcTestResult done(MvcTestResult answer) {
        if (answer.getResponse().getStatus() == 303) {
            entities.flush();
        }
        entities.clear();
        return answer;
    }

    private Document page(String address) {
        entities.clear();
        var answer = mvc.get().uri(address).with(as(administrator)).exchange().getResponse();
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static byte[] picture(int width, int height) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
