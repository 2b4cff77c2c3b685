package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.support.AgencyRows;

/** Who reads what, and what the pages say. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ProgrammeStaffControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private ProgrammeScene scene;

    @BeforeEach
    void scene() {
        scene = new ProgrammeScene(jdbc, entities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keeper        | DRAFT         | committee  | 200 | 200
            keeper        | DRAFT         | department | 200 | 200
            below         | DRAFT         | department | 200 | 200
            below         | DRAFT         | committee  | 404 | 404
            party         | DRAFT         | committee  | 200 | 403
            party         | READY_TO_SIGN | committee  | 200 | 403
            stranger      | DRAFT         | committee  | 404 | 404
            stranger      | CANCELLED     | committee  | 404 | 404
            stranger      | SIGNED        | committee  | 200 | 403
            administrator | DRAFT         | committee  | 200 | 403
            """)
    void theScopeSaysWhoReadsAndWhoChanges(String person, String status, String keeper, int reads, int changes) {
        var agency = keeper.equals("committee") ? scene.committee : scene.department;
        var id = scene.programmes
                .programme("Chương trình phối hợp 2026", agency)
                .between(scene.committee, scene.front)
                .status(status)
                .save()
                .id();
        var me = scene.person(person);

        assertThat(get("/staff/programmes/" + id, me)).hasStatus(reads);
        assertThat(get("/staff/programmes/" + id + "/edit", me)).hasStatus(changes);
        if (reads == 200) {
            assertThat(get("/staff/programmes", me)).bodyText().contains("Chương trình phối hợp 2026");
        } else {
            assertThat(get("/staff/programmes", me)).bodyText().doesNotContain("Chương trình phối hợp 2026");
        }
    }

    @Test
    void theListIsNarrowedByItsAddress() {
        scene.draft("Giám sát đầu tư công").save();
        scene.draft("Dân vận chính quyền")
                .period("2018-01-01", "2021-12-31")
                .signed("2018-01-05", null)
                .save();

        assertThat(get("/staff/programmes?words=dan van&year=2020&status=EXPIRED&own=true", scene.keeper))
                .bodyText()
                .contains("Dân vận chính quyền", "hết thời hạn, chưa tổng kết")
                .doesNotContain("Giám sát đầu tư công");
        assertThat(get("/staff/programmes?own=true", scene.stranger))
                .bodyText()
                .contains("Không có chương trình nào hợp với bộ lọc");
    }

    @Test
    void whatCannotBeReadInTheAddressFiltersNothing() {
        scene.draft("Giám sát đầu tư công").save();

        assertThat(get("/staff/programmes?year=hai&kind=LA&status=%00&trang=-1", scene.keeper))
                .hasStatusOk()
                .bodyText()
                .contains("Giám sát đầu tư công");
        assertThat(get("/staff/programmes?agency=Sở Không Có", scene.keeper))
                .hasStatusOk()
                .bodyText()
                .contains("Không có cơ quan nào tên “Sở Không Có”");
    }

    @Test
    void anAgencyPrintsItsNameOfThatDayAndItsPresentOne() {
        new AgencyRows(jdbc, entities).renamed(scene.front, "Mặt trận tỉnh Mẫu Mới", "2025-07-01");
        var id = scene.draft("Dân vận")
                .period("2018-01-01", "2018-12-31")
                .signed("2018-02-01", null)
                .save()
                .id();

        assertThat(get("/staff/programmes/" + id, scene.stranger))
                .bodyText()
                .contains("Ủy ban Mặt trận Tổ quốc tỉnh Mẫu", "(nay là Mặt trận tỉnh Mẫu Mới)", "Thứ Năm, 01/02/2018");
    }

    @Test
    void aPeriodThatIsNotTheTermsIsSaid() {
        jdbc.sql(
                        "insert into term (id, version, name, organ, starts_on, ends_on) values (9001, 0, 'Nhiệm kỳ 2021–2026', "
                                + "'HĐND tỉnh Mẫu', '2021-05-23', '2026-05-22')")
                .update();
        var id = scene.draft("Quy chế phối hợp").kind("TERM_REGULATION").save().id();
        jdbc.sql("update programme set term_id = 9001 where id = ?").param(id).update();
        entities.clear();

        assertThat(get("/staff/programmes/" + id, scene.keeper))
                .bodyText()
                .contains("không trùng với nhiệm kỳ (23/05/2021 đến 22/05/2026)");
    }

    private MvcTestResult get(String address, SignedInAccount me) {
        return mvc.get()
                .uri(URI.create(address.replace(" ", "%20")))
                .with(as(me))
                .exchange();
    }
}
