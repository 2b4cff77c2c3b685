package vn.hiepdong.programme.term;

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
import vn.hiepdong.support.AgencyRows;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class TermAdminControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private SignedInAccount administrator;
    private SignedInAccount coordinator;

    @BeforeEach
    void somebodyOfEachRole() {
        var committee = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Mẫu");
        var people = new SignedIn(jdbc);
        administrator = people.administratorOf(committee);
        coordinator = people.coordinatorOf(committee);
    }

    @Test
    void aTermIsAddedCorrectedAndListed() {
        assertThat(post("/admin/terms", "key-one-0123456789", "", "23/5/2021", "22.5.2026"))
                .hasStatus(303);
        entities.flush();
        var id = jdbc.sql("select id from term").query(Long.class).single();
        assertThat(post("/admin/terms/" + id + "/edit", "key-two-0123456789", "0", "23/05/2021", "30/06/2026"))
                .hasStatus(303);
        entities.flush();

        assertThat(mvc.get().uri("/admin/terms").with(as(administrator)).exchange())
                .bodyText()
                .contains("Nhiệm kỳ 2021–2026", "23/05/2021", "30/06/2026");
    }

    @Test
    void anOrganHasEachTermOnceAndItEndsAfterItStarts() {
        post("/admin/terms", "key-one-0123456789", "", "23/05/2021", "22/05/2026");

        assertThat(post("/admin/terms", "key-two-0123456789", "", "23/05/2021", "22/05/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("“HĐND tỉnh Mẫu” đã có nhiệm kỳ tên “Nhiệm kỳ 2021–2026”");
        assertThat(post("/admin/terms", "key-three-0123456789", "", "23/05/2021", "22/05/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày kết thúc phải từ ngày bắt đầu trở đi");
    }

    @Test
    void coordinatorsDoNotKeepTerms() {
        assertThat(mvc.get().uri("/admin/terms").with(as(coordinator)).exchange())
                .hasStatus(403);
    }

    private MvcTestResult post(String address, String key, String version, String startsOn, String endsOn) {
        return mvc.post()
                .uri(address)
                .with(as(administrator))
                .param("submissionKey", key)
                .param("version", version)
                .param("name", "Nhiệm kỳ 2021–2026")
                .param("organ", "HĐND tỉnh Mẫu")
                .param("startsOn", startsOn)
                .param("endsOn", endsOn)
                .exchange();
    }
}
