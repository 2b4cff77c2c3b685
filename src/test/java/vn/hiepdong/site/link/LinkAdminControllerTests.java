package vn.hiepdong.site.link;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import com.sun.net.httpserver.HttpServer;
import jakarta.persistence.EntityManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.support.AgencyRows;

/** Related sites stand in groups on home and at the foot of pages; a broken one is told to administrators (row P08). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class LinkAdminControllerTests {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

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
        var agency = new AgencyRows(jdbc, entities).agency("Văn phòng tỉnh Liên Kết");
        administrator = new SignedIn(jdbc).administratorOf(agency);
        coordinator = new SignedIn(jdbc).coordinatorOf(agency);
        entities.clear();
    }

    @Test
    void linksStandInTheirGroupsInOrder() {
        add("Báo", "Báo Mẫu", "https://bao.example/", 30, "false");
        add("Kênh chính thức", "Trang của tỉnh", "https://tinh.example/", 10, "true");
        add("Báo", "Đài Mẫu", "https://dai.example/", 20, "false");
        post("/admin/links", Map.of("title", "Đã tắt", "url", "https://tat.example/", "active", ""));

        var home = Jsoup.parse(body("/"));
        assertThat(home.select(".related h3").eachText()).containsExactly("Kênh chính thức", "Báo");
        assertThat(home.select(".related a").eachText()).containsExactly("Trang của tỉnh", "Đài Mẫu", "Báo Mẫu");
        assertThat(home.select(".related a, .foot-links a").eachAttr("rel")).containsOnly("noopener");
        assertThat(home.select(".foot-links a").eachText()).containsExactly("Trang của tỉnh");
        assertThat(Jsoup.parse(body("/co-quan")).select(".foot-links a").eachText())
                .containsExactly("Trang của tỉnh");
    }

    @Test
    void onlyAnAddressOfTheWebIsTaken() {
        for (var url : new String[] {
            "javascript:alert(1)", "ftp://x.example", "https://", "https://ai:mk@x.example", "/trong", "https://x y"
        }) {
            assertThat(post("/admin/links", Map.of("url", url))).as(url).hasStatus(422);
        }
        assertThat(mvc.get().uri("/admin/links").with(as(coordinator)).exchange())
                .hasStatus(403);
    }

    @Test
    void aChangeMadeMeanwhileIsNotLost() {
        add("Báo", "Báo Mẫu", "https://bao.example/", 1, "false");
        var edit = "/admin/links/" + id() + "/edit";
        assertThat(post(edit, Map.of("version", "0", "title", "Tên khác"))).hasStatus(303);
        assertThat(post(edit, Map.of("version", "0", "title", "Tên của tôi")))
                .hasStatus(409)
                .bodyText()
                .contains("Tên khác", "Tên của tôi");
        assertThat(mvc.get()
                        .uri("/admin/links/" + id() + "/history")
                        .with(as(administrator))
                        .exchange())
                .bodyText()
                .contains("Báo Mẫu", "Tên khác");
    }

    @Test
    void aBrokenLinkIsListedUntilItAnswersAgain() throws Exception {
        var status = new AtomicInteger(404);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        server.start();
        try {
            add("Báo", "Báo Mất", "http://127.0.0.1:" + server.getAddress().getPort() + "/", 1, "false");
            assertThat(list()).contains("chờ xem");

            checkAt(NOW);
            assertThat(list()).contains("Liên kết hỏng", "Máy chủ trả lời lỗi 404.", "Hỏng từ ngày 10/03/2026");

            status.set(200);
            checkAt(NOW.plus(Duration.ofHours(2)));
            assertThat(list()).as("looked at today").contains("Máy chủ trả lời lỗi 404.");
            checkAt(NOW.plus(Duration.ofHours(24)));
            assertThat(list()).doesNotContain("404").contains("mở được", "11/03/2026");

            status.set(500);
            checkAt(NOW.plus(Duration.ofHours(48)));
            checkAt(NOW.plus(Duration.ofHours(72)));
            assertThat(list()).contains("Máy chủ trả lời lỗi 500.", "Hỏng từ ngày 12/03/2026");

            jdbc.sql("update external_link set url = url || 'moi'").update();
            assertThat(list())
                    .as("of the address that it had")
                    .doesNotContain("500")
                    .contains("chờ xem");
        } finally {
            server.stop(0);
        }
    }

    /** Looks as the job does, at an hour of the test, and may go to the test's own server. */
    private void checkAt(Instant now) throws InterruptedException {
        var looking = new LookingAtLinks(PublicHosts.and(InetAddress::isLoopbackAddress), Duration.ofSeconds(5));
        new CheckingLinks(jdbc, looking, Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh"))).check();
    }

    private String list() {
        entities.clear();
        return Jsoup.parse(body("/admin/links")).select("main").text();
    }

    private String body(String address) {
        entities.clear();
        return new String(
                mvc.get()
                        .uri(address)
                        .with(as(administrator))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private long id() {
        return jdbc.sql("select max(id) from external_link").query(Long.class).single();
    }

    private void add(String group, String title, String url, int order, String footer) {
        assertThat(post(
                        "/admin/links",
                        Map.of("group", group, "title", title, "url", url, "sortOrder", "" + order, "footer", footer)))
                .hasStatus(303);
    }

    private MvcTestResult post(String address, Map<String, String> instead) {
        var typed = new TreeMap<>(Map.of(
                "submissionKey", "khoa-cua-bieu-mau-" + instead.hashCode(),
                "group", "Báo",
                "title", "Báo Mẫu",
                "url", "https://bao.example/",
                "active", "true"));
        typed.putAll(instead);
        var request = mvc.post().uri(address).with(as(administrator));
        typed.forEach(request::param);
        var answer = request.exchange();
        if (answer.getResponse().getStatus() == 303) {
            entities.flush();
        }
        entities.clear();
        return answer;
    }
}
