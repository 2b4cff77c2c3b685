package vn.hiepdong.site.banner;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
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
import vn.hiepdong.site.face.SitePictures;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.web.time.DayText;

/** A banner comes and goes by itself: none of yesterday stands over today's page (row P01). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class BannerAdminControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    @Autowired
    private BannerRepository repository;

    @Autowired
    private SitePictures pictures;

    private SignedInAccount administrator;
    private LocalDate today;

    @BeforeEach
    void somebody() {
        administrator =
                new SignedIn(jdbc).administratorOf(new AgencyRows(jdbc, entities).agency("Văn phòng tỉnh Cờ Hoa"));
        today = LocalDate.now(clock);
        entities.clear();
    }

    @Test
    void oneWhoseLastDayWasYesterdayIsNotOnTheFirstPage() {
        add(Map.of("text", "Chào năm cũ", "showFrom", day(today.minusDays(9)), "showTo", day(today.minusDays(1))));
        add(Map.of("text", "Chào ngày mai", "showFrom", day(today.plusDays(1)), "showTo", day(today.plusDays(9))));
        assertThat(home()).isEmpty();
        add(Map.of("text", "Chào hôm nay", "showFrom", day(today), "showTo", day(today)));
        assertThat(home().text()).isEqualTo("Chào hôm nay");
    }

    @Test
    void itLeavesAtMidnightOfItsLastDay() {
        add(Map.of("text", "Ngày hội", "showFrom", "10/11/2036", "showTo", "18/11/2036"));
        assertThat(on("2036-11-09T16:59:59Z")).isEmpty();
        assertThat(on("2036-11-09T17:00:00Z"))
                .as("the first midnight in Vietnam")
                .containsExactly("Ngày hội");
        assertThat(on("2036-11-18T16:59:59Z")).containsExactly("Ngày hội");
        assertThat(on("2036-11-18T17:00:00Z")).isEmpty();
    }

    @Test
    void ofSeveralTheFirstByOrderStandsAlone() {
        add(Map.of("text", "Thứ hai", "sortOrder", "2"));
        add(Map.of("text", "Thứ nhất", "sortOrder", "1", "link", "/lich-cong-tac"));
        assertThat(home()).hasSize(1);
        assertThat(home().select("a").attr("href")).isEqualTo("/lich-cong-tac");
    }

    @Test
    void itLeadsIntoThePortalOrToTheWebAndNowhereElse() {
        for (var link : new String[] {"javascript:alert(1)", "//x.example", "x.example"}) {
            assertThat(add(Map.of("link", link))).as(link).hasStatus(422);
        }
        add(Map.of("link", "https://x.example/"));
        assertThat(home().select("a").attr("rel")).isEqualTo("noopener");
    }

    @Test
    void itsLastDayIsNotBeforeItsFirst() {
        assertThat(add(Map.of("showFrom", "10/11/2036", "showTo", "09/11/2036")))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày cuối phải từ ngày đầu trở đi.");
    }

    @Test
    void aPictureNeedsWordsForThoseWhoDoNotSeeIt() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var file = new MockMultipartFile("picture", "co hoa.png", null, bytes.toByteArray());
        assertThat(add(Map.of(), file)).hasStatus(422).bodyText().contains("Hãy tả những gì thấy trong ảnh");
        assertThat(add(Map.of("altText", "Cờ hoa trước trụ sở"), file)).hasStatus(303);
        var image = home().select("img");
        assertThat(image.attr("alt")).isEqualTo("Cờ hoa trước trụ sở");
        assertThat(image.attr("width")).isEqualTo("640");
        assertThat(mvc.get().uri(image.attr("src")).exchange()).hasStatus(200);

        var edit = "/admin/banners/"
                + jdbc.sql("select max(id) from banner").query(Long.class).single() + "/edit";
        assertThat(mvc.get().uri(edit).with(as(administrator)).exchange())
                .bodyText()
                .contains("Bỏ ảnh đang có");
        assertThat(post(edit, Map.of("version", "0", "altText", "Cờ hoa trước trụ sở"), null))
                .hasStatus(303);
        assertThat(home().select("img")).as("no other one brought keeps it").hasSize(1);
        assertThat(post(edit, Map.of("version", "0", "withoutPicture", "true"), null))
                .hasStatus(303);
        assertThat(home().select("img")).isEmpty();
    }

    private List<String> on(String instant) {
        var then = Clock.fixed(Instant.parse(instant), clock.getZone());
        return new Banners(repository, pictures, then)
                .today().stream().map(Banners.Shown::text).toList();
    }

    private Elements home() {
        entities.clear();
        var answer = mvc.get().uri("/").exchange().getResponse();
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .select(".banner");
    }

    private String day(LocalDate day) {
        return DayText.print(day);
    }

    private MvcTestResult add(Map<String, String> instead) {
        return add(instead, null);
    }

    private MvcTestResult add(Map<String, String> instead, MockMultipartFile file) {
        return post("/admin/banners", instead, file);
    }

    private MvcTestResult post(String address, Map<String, String> instead, MockMultipartFile file) {
        var typed = new TreeMap<>(Map.of(
                "submissionKey",
                "khoa-cua-bieu-mau-" + instead.hashCode() + (file == null ? "" : "-f"),
                "text",
                "Chào mừng",
                "showFrom",
                day(today),
                "showTo",
                day(today)));
        typed.putAll(instead);
        var request = mvc.post().uri(address).multipart();
        if (file != null) {
            request.file(file);
        }
        request.with(as(administrator));
        typed.forEach(request::param);
        var answer = request.exchange();
        if (answer.getResponse().getStatus() == 303) {
            entities.flush();
        }
        entities.clear();
        return answer;
    }
}
