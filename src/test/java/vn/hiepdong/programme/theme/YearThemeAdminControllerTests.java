package vn.hiepdong.programme.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
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
import vn.hiepdong.support.ProgrammeRows;

/** A province has one theme a year; that year's programmes show it beside their own (rows D26, D27). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class YearThemeAdminControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private Agency committee;
    private Agency front;
    private SignedInAccount administrator;
    private SignedInAccount coordinator;

    @BeforeEach
    void aProvince() {
        committee = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Mẫu");
        front = new AgencyRows(jdbc, entities).agency("Ủy ban Mặt trận Tổ quốc tỉnh Mẫu");
        jdbc.sql("update area set name = 'Tỉnh Chủ Đề' where id = ?")
                .param(committee.area().id())
                .update();
        administrator = new SignedIn(jdbc).administratorOf(committee);
        coordinator = new SignedIn(jdbc).coordinatorOf(committee);
        entities.clear();
    }

    @Test
    void theProgrammesOfThatYearShowItBesideTheirOwn() {
        assertThat(add("key-one-0123456789", "2018", "Giữ sạch môi trường")).hasStatus(303);
        var ofThatYear = programme("2018-01-01", "2018-12-31", "Chủ đề riêng");
        var ofThree = programme("2018-01-01", "2020-12-31", "Chủ đề của giai đoạn");

        assertThat(mvc.get().uri("/chuong-trinh/" + ofThatYear).exchange())
                .bodyText()
                .contains("Chủ đề riêng", "Chủ đề năm 2018 của Tỉnh Chủ Đề", "“Giữ sạch môi trường”");
        assertThat(mvc.get().uri("/chuong-trinh/" + ofThree).exchange())
                .bodyText()
                .contains("Chủ đề của giai đoạn")
                .doesNotContain("Giữ sạch môi trường");
    }

    @Test
    void aProvinceHasOneThemeAYear() {
        add("key-one-0123456789", "2018", "Giữ sạch môi trường");
        assertThat(add("key-two-0123456789", "2018", "Chủ đề khác"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có chủ đề năm 2018: “Giữ sạch môi trường”", "Chủ đề khác");
        assertThat(add("key-three-0123456789", "2019", "Chủ đề khác")).hasStatus(303);
    }

    @Test
    void coordinatorsDoNotKeepThemes() {
        assertThat(mvc.get().uri("/admin/themes").with(as(coordinator)).exchange())
                .hasStatus(403);
    }

    private MvcTestResult add(String key, String year, String text) {
        var result = mvc.post()
                .uri("/admin/themes")
                .with(as(administrator))
                .param("submissionKey", key)
                .param("year", year)
                .param("area", "Tỉnh Chủ Đề")
                .param("text", text)
                .exchange();
        if (result.getResponse().getStatus() == 303) {
            entities.flush();
        }
        return result;
    }

    private String programme(String from, String to, String theme) {
        var programme = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình từ " + from + " đến " + to, committee)
                .period(from, to)
                .signed(from, from)
                .between(committee, front)
                .save();
        jdbc.sql("update programme set theme = ? where id = ?")
                .params(theme, programme.id())
                .update();
        entities.clear();
        return programme.slug();
    }
}
