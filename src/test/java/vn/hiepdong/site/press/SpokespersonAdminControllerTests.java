package vn.hiepdong.site.press;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
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
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.PersonRows;

/** Name, post, phone and official address of a spokesperson are public within 24 hours of the decision (rows P30, L20). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class SpokespersonAdminControllerTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    private Agency committee;
    private SignedInAccount administrator;

    @BeforeEach
    void aProvince() {
        var agencies = new AgencyRows(jdbc, entities);
        var people = new PersonRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Báo Chí");
        agencies.agency("Sở khác tỉnh Báo Chí");
        people.holding(people.person("Trần Phát Ngôn"), "Chánh Văn phòng UBND tỉnh", committee);
        administrator = new SignedIn(jdbc).administratorOf(committee);
        entities.clear();
    }

    @Test
    void theCardIsOnThePressPageWithThePostOfTheRegistry() {
        assertThat(add(Map.of())).hasStatus(303);
        var card = press().select(".contact-card");
        assertThat(card.text())
                .contains("Trần Phát Ngôn", "Chánh Văn phòng UBND tỉnh", "Ủy ban nhân dân tỉnh Báo Chí")
                .contains("0200 123.456", "phatngon@tinh.example.vn");
        assertThat(card.select("a[href^=tel]").attr("href")).isEqualTo("tel:0200123456");
        assertThat(card.select("a[href^=mailto]").attr("href")).isEqualTo("mailto:phatngon@tinh.example.vn");
    }

    @Test
    void oneNotShownWithin24HoursIsRedForAdministrators() {
        add(hoursAgo(23, "shown", ""));
        assertThat(list()).contains("Chưa công bố, đã 23 giờ").doesNotContain("quá 24 giờ");
        decided(25);
        assertThat(list()).contains("Chưa công bố, đã 25 giờ", "quá 24 giờ");
        assertThat(press().text()).contains("Chưa có người phát ngôn nào").doesNotContain("Trần Phát Ngôn");
    }

    @Test
    void theFirstShowingStopsTheClock() {
        add(hoursAgo(5));
        assertThat(list()).contains("Công bố sau 5 giờ").doesNotContain("quá 24 giờ");
        jdbc.sql("update spokesperson set decided_at = published_at - interval '30 hours'")
                .update();
        assertThat(list()).contains("Công bố sau 30 giờ", "quá 24 giờ");
    }

    @Test
    void nobodySpeaksWithoutAnOfficeThereOrWithoutAWayToReachHim() {
        assertThat(add(Map.of("agency", "Sở khác tỉnh Báo Chí")))
                .hasStatus(422)
                .bodyText()
                .contains("không giữ chức vụ nào ở “Sở khác tỉnh Báo Chí”");
        assertThat(add(Map.of("phone", "", "email", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Cần số điện thoại hoặc thư công vụ trước khi công bố.");
        assertThat(add(Map.of("decidedOn", "01/01/2199")))
                .hasStatus(422)
                .bodyText()
                .contains("Quyết định chưa ký");
        assertThat(add(Map.of("phone", "gọi tôi"))).hasStatus(422).bodyText().contains("Số điện thoại gồm");
    }

    @Test
    void whoWasShownEndsAndIsNotHidden() {
        add(Map.of());
        var edit = "/admin/spokespersons/"
                + jdbc.sql("select max(id) from spokesperson").query(Long.class).single() + "/edit";
        assertThat(post(edit, Map.of("version", "0", "shown", "")))
                .hasStatus(422)
                .bodyText()
                .contains("hãy ghi ngày thôi làm người phát ngôn");
        assertThat(post(edit, Map.of("version", "0", "endedOn", DAY.format(now().minusDays(1)))))
                .hasStatus(303);
        assertThat(press().select(".contact-card")).isEmpty();
        assertThat(list()).contains("đã thôi");
        assertThat(mvc.get()
                        .uri(edit.replace("edit", "history"))
                        .with(as(administrator))
                        .exchange())
                .hasStatus(200);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private Map<String, String> hoursAgo(int hours, String... more) {
        var then = now().minusHours(hours);
        var typed = new TreeMap<>(Map.of("decidedOn", DAY.format(then), "decidedAt", HOUR.format(then)));
        if (more.length > 0) {
            typed.put(more[0], more[1]);
        }
        return typed;
    }

    private void decided(int hoursAgo) {
        jdbc.sql("update spokesperson set decided_at = ?")
                .param(Timestamp.from(
                        clock.instant().minus(Duration.ofHours(hoursAgo).plusMinutes(1))))
                .update();
    }

    private String list() {
        entities.clear();
        return Jsoup.parse(body("/admin/spokespersons")).select("main table").text();
    }

    private Elements press() {
        entities.clear();
        return Jsoup.parse(body("/bao-chi")).select("main");
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).with(as(administrator)).exchange().getResponse();
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult add(Map<String, String> instead) {
        return post("/admin/spokespersons", instead);
    }

    private MvcTestResult post(String address, Map<String, String> instead) {
        var typed = new TreeMap<>(Map.of(
                "submissionKey", "khoa-cua-bieu-mau-" + instead.hashCode(),
                "person", "Trần Phát Ngôn",
                "agency", "Ủy ban nhân dân tỉnh Báo Chí",
                "decidedOn", "5/1/2026",
                "decidedAt", "8:00",
                "phone", "0200 123.456",
                "email", "phatngon@tinh.example.vn",
                "shown", "true"));
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
