package vn.hiepdong.programme;

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
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.form.Submissions;

/** Who reads a programme is said by the side that keeps it, with a reason once others could read it. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ProgrammeVisibilityControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private ProgrammeScene scene;
    private long id;

    @BeforeEach
    void signed() {
        scene = new ProgrammeScene(jdbc, entities);
        id = scene.draft("Chương trình có việc riêng")
                .signed("2026-01-05", "2026-01-05")
                .save()
                .id();
    }

    @Test
    void closingASignedOneNeedsAReasonAndTheHistoryKeepsIt() {
        assertThat(post(scene.keeper, "PARTIES", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do đổi người được xem.");
        assertThat(post(scene.keeper, "PARTIES", "Có số liệu chưa công bố")).hasStatus(303);

        assertThat(get(scene.stranger, "")).hasStatus(404);
        assertThat(get(scene.party, "")).hasStatusOk().bodyText().contains("nội bộ các bên");
        assertThat(get(scene.party, "/history"))
                .bodyText()
                .contains("Có số liệu chưa công bố", "nội bộ các bên", "Ai được xem");
        assertThat(mvc.get().uri("/chuong-trinh/chuong-trinh-" + id)).hasStatus(404);
    }

    @Test
    void nobodyElseSaysIt() {
        assertThat(post(scene.party, "PARTIES", "Vì")).hasStatus(403);
        assertThat(post(scene.stranger, "PARTIES", "Vì")).hasStatus(403);
        assertThat(get(scene.administrator, "/visibility")).hasStatus(403);
        assertThat(post(scene.keeper, "", "Vì")).hasStatus(422).bodyText().contains("Hãy chọn ai được xem.");
        assertThat(post(scene.keeper, "PUBLIC", "Vì")).hasStatus(422).bodyText().contains("Đang là như vậy rồi.");
    }

    @Test
    void theHistoryOfOneWithAnItemOfTheKeepersAloneIsNotForItsParties() {
        var commitment =
                jdbc.sql("select nextval('commitment_seq')").query(Long.class).single();
        jdbc.sql("""
                        insert into commitment (id, version, programme_id, number, statement, kind, visibility)
                        values (?, 0, ?, 1, 'Việc riêng của cơ quan', 'CONTINUOUS', 'AGENCY')
                        """).params(commitment, id).update();

        assertThat(get(scene.keeper, "/history")).hasStatusOk().bodyText().contains("Việc riêng của cơ quan");
        assertThat(get(scene.party, "/history")).hasStatus(404);
        assertThat(get(scene.party, ""))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/staff/programmes/" + id + "/history");
        assertThat(get(scene.party, "/commitments")).bodyText().doesNotContain("Việc riêng của cơ quan");
    }

    private MvcTestResult get(SignedInAccount me, String way) {
        entities.flush();
        entities.clear();
        return mvc.get().uri("/staff/programmes/" + id + way).with(as(me)).exchange();
    }

    private MvcTestResult post(SignedInAccount me, String visibility, String reason) {
        entities.flush();
        entities.clear();
        var version = entities.find(Programme.class, id).version();
        return mvc.post()
                .uri("/staff/programmes/" + id + "/visibility")
                .with(as(me))
                .param("submissionKey", Submissions.newKey())
                .param("version", String.valueOf(version))
                .param("visibility", visibility)
                .param("reason", reason)
                .exchange();
    }
}
