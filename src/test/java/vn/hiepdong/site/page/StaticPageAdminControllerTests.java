package vn.hiepdong.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import vn.hiepdong.web.time.DayText;

/** Administrators word the pages about the portal; what they type harms no reader. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class StaticPageAdminControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    private Agency agency;
    private long province;
    private SignedInAccount administrator;

    @BeforeEach
    void somebody() {
        agency = new AgencyRows(jdbc, entities).agency("Văn phòng tỉnh Trang Tĩnh");
        administrator = new SignedIn(jdbc).administratorOf(agency);
        province = agency.area().id();
        entities.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gioi-thieu", "/lien-he", "/bao-chi", "/quyen-rieng-tu", "/tro-nang"})
    void eachPageComesWithWordsOfItsOwnAndSaysWhenTheyWereChanged(String address) {
        var page = page(address);
        assertThat(page.select(".prose p")).isNotEmpty();
        assertThat(page.select(".page-date").text()).matches("Cập nhật ngày \\d\\d/\\d\\d/\\d{4}");
        assertThat(page.select(".foot a").eachAttr("href")).contains("/lien-he", "/quyen-rieng-tu", "/tro-nang");
    }

    @Test
    void whatAnAdministratorTypesIsThePage() {
        jdbc.sql("update static_page set changed_at = '2020-01-01'").update();
        assertThat(save(
                        "lien-he",
                        Map.of(
                                "body",
                                "## Văn phòng\n\nSố 1 đường Mẫu\nĐiện thoại: 0200 123\n\n<script>alert(1)</script>")))
                .hasStatus(303)
                .hasRedirectedUrl("/admin/pages");
        var page = page("/lien-he");
        assertThat(page.select(".prose h2").text()).isEqualTo("Văn phòng");
        assertThat(page.select(".prose").text()).contains("Số 1 đường Mẫu Điện thoại: 0200 123", "<script>");
        assertThat(page.select(".prose script")).isEmpty();
        assertThat(page.select(".page-date time").attr("datetime"))
                .isEqualTo(LocalDate.now(clock).toString());
        assertThat(page("/lien-he").select("meta[name=description]").attr("content"))
                .isEqualTo("Tóm tắt mới");
        assertThat(page("/so-do-cong").text()).contains("Tóm tắt mới");
        assertThat(DayText.print(LocalDate.now(clock)))
                .isEqualTo(page.select(".page-date time").text());
    }

    @Test
    void thePreviewSavesNothing() {
        assertThat(save("lien-he", Map.of("preview", "", "body", "**Đậm**")))
                .hasStatus(200)
                .bodyText()
                .contains("<strong>Đậm</strong>", "Xem trước (chưa lưu)", "**Đậm**");
        assertThat(page("/lien-he").text()).doesNotContain("Đậm");
    }

    @Test
    void anEmptyPageIsRefusedAndAChangeMadeMeanwhileIsNotLost() {
        assertThat(save("lien-he", Map.of("body", "", "title", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi tên trang.", "Hãy ghi nội dung.");
        save("lien-he", Map.of("body", "Của người trước"));
        assertThat(save("lien-he", Map.of("body", "Của tôi")))
                .hasStatus(409)
                .bodyText()
                .contains("Của người trước", "Của tôi");
        assertThat(mvc.get()
                        .uri("/admin/pages/" + id("lien-he") + "/history")
                        .with(as(administrator))
                        .exchange())
                .bodyText()
                .contains("Của người trước");
    }

    @Test
    void coordinatorsDoNotWordThem() {
        assertThat(mvc.get()
                        .uri("/admin/pages")
                        .with(as(new SignedIn(jdbc).coordinatorOf(agency)))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void howToReadTheFiguresIsThePortalsToSay() {
        save("gioi-thieu", Map.of("body", "Lời của tỉnh"));
        assertThat(page("/gioi-thieu").select("main").text())
                .contains("Lời của tỉnh", "Đọc tình trạng của chương trình", "Còn nhiều nhất 7 ngày làm việc");
    }

    @Test
    void theMapListsAreasWithWhatBecameOfThem() {
        jdbc.sql("update area set name = 'Tỉnh Bản Đồ' where id = ?")
                .param(province)
                .update();
        jdbc.sql("""
                        insert into area (id, version, name, slug, kind, parent_id, valid_to) values
                        (nextval('area_seq'), 0, 'Xã Mới', 'xa-moi-bd', 'COMMUNE', ?, null),
                        (nextval('area_seq'), 0, 'Huyện Cũ', 'huyen-cu-bd', 'DISTRICT', ?, '2025-06-30')
                        """).params(province, province).update();
        var section = page("/ban-do").select(".province:has(h2:contains(Tỉnh Bản Đồ))");
        assertThat(page("/ban-do")
                        .select("section:first-of-type .tiles a:contains(Tỉnh Bản Đồ)")
                        .attr("href"))
                .startsWith("/co-quan?dia-ban=");
        assertThat(section.select(".tiles:not(.is-former)").text()).isEqualTo("Xã Mới chưa ghi cơ quan");
        assertThat(section.select(".is-former").text()).isEqualTo("Huyện Cũ chưa ghi cơ quan, đến 30/06/2025");
    }

    private Document page(String address) {
        entities.clear();
        var answer = mvc.get().uri(address).exchange().getResponse();
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private long id(String slug) {
        return jdbc.sql("select id from static_page where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private MvcTestResult save(String slug, Map<String, String> instead) {
        var typed = new TreeMap<>(Map.of(
                "submissionKey", "khoa-cua-bieu-mau-" + instead.hashCode(),
                "version", "0",
                "title", "Tên mới",
                "summary", "Tóm tắt mới",
                "body", "Nội dung"));
        typed.putAll(instead);
        var request = mvc.post().uri("/admin/pages/" + id(slug) + "/edit").with(as(administrator));
        typed.forEach(request::param);
        var answer = request.exchange();
        if (answer.getResponse().getStatus() == 303) {
            entities.flush();
        }
        entities.clear();
        return answer;
    }
}
