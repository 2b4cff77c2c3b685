package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
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

/** Moving a programme along its life. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ProgrammeLifeControllerTests {

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

    @Test
    void aReturnToDraftSaysWhy() {
        var id = scene.draft("Chương trình").status("READY_TO_SIGN").save().id();

        assertThat(post(id, "draft", scene.keeper, "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy gõ lý do", "Đưa chương trình về soạn thảo?");
        assertThat(post(id, "draft", scene.keeper, "reason", "Còn thiếu phụ lục"))
                .hasStatus(303);
        assertThat(stored(id)).isEqualTo("DRAFT Còn thiếu phụ lục");
        assertThat(show(id)).bodyText().contains("Lý do: Còn thiếu phụ lục");
    }

    @Test
    void aCancelledProgrammeStaysWithItsReason() {
        var id = scene.draft("Chương trình").save().id();

        assertThat(post(id, "cancellation", scene.keeper, "reason", "Các bên không ký nữa"))
                .hasStatus(303);
        assertThat(stored(id)).isEqualTo("CANCELLED Các bên không ký nữa");
        assertThat(post(id, "cancellation", scene.keeper, "reason", "Lần nữa"))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ hủy được chương trình chưa ký");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10/04/2018 | 303 | SIGNED -
                       | 303 | SIGNED -
            10/4/18    | 422 | DRAFT -
            01/01/2199 | 422 | DRAFT -
            """)
    void anArchivalDraftIsSignedByItsSourcesWord(String day, int status, String after) {
        var id = scene.draft("Chương trình").archival().save().id();

        assertThat(post(id, "archival-record", scene.keeper, "signedOn", day == null ? "" : day))
                .hasStatus(status);
        assertThat(stored(id)).isEqualTo(after);
    }

    @Test
    void aLiveOneIsNotSignedBySomebodysWord() {
        var id = scene.draft("Chương trình").save().id();

        assertThat(post(id, "archival-record", scene.keeper, "signedOn", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ chương trình ghi lại theo nguồn");
    }

    @Test
    void aDraftNeverSubmittedIsDeletedByItsMaker() {
        var id = scene.draft("Chương trình").save().id();

        assertThat(get(id, "discarding", scene.keeper)).hasStatusOk().bodyText().contains("Xóa bản soạn thảo này?");
        assertThat(post(id, "discarding", scene.keeper))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/staff/programmes");
        assertThat(jdbc.sql("select count(*) from programme")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anothersDraftIsNotDeleted() {
        var id = scene.draft("Chương trình").madeBy("nguoi-khac").save().id();

        assertThat(show(id)).bodyText().doesNotContain("Xóa bản soạn thảo");
        assertThat(post(id, "discarding", scene.keeper)).hasStatus(303).flash().containsKey("flashError");
        assertThat(stored(id)).isEqualTo("DRAFT -");
    }

    @Test
    void aDraftThatWasSubmittedOnceIsNotDeleted() {
        var id = scene.draft("Chương trình").save().id();
        jdbc.sql("update programme set was_submitted = true where id = ?")
                .param(id)
                .update();
        entities.clear();

        post(id, "discarding", scene.keeper);
        assertThat(stored(id)).isEqualTo("DRAFT -");
    }

    @ParameterizedTest
    @CsvSource({"party, 403", "stranger, 404", "administrator, 403"})
    void onlyTheKeepingSideMovesIt(String person, int status) {
        var id = scene.draft("Chương trình").save().id();
        var me = scene.person(person);

        assertThat(post(id, "readiness", me)).hasStatus(status);
        assertThat(get(id, "cancellation", me)).hasStatus(status);
        assertThat(post(id, "cancellation", me, "reason", "Không ký")).hasStatus(status);
        assertThat(post(id, "discarding", me)).hasStatus(status);
        assertThat(post(id, "archival-record", me, "signedOn", "")).hasStatus(status);
        assertThat(stored(id)).isEqualTo("DRAFT -");
    }

    private MvcTestResult show(long id) {
        return mvc.get()
                .uri("/staff/programmes/{id}", id)
                .with(as(scene.keeper))
                .exchange();
    }

    private MvcTestResult get(long id, String act, SignedInAccount me) {
        return mvc.get()
                .uri("/staff/programmes/{id}/{act}", id, act)
                .with(as(me))
                .exchange();
    }

    private MvcTestResult post(long id, String act, SignedInAccount me, String... field) {
        var request = mvc.post()
                .uri("/staff/programmes/{id}/{act}", id, act)
                .with(as(me))
                .param(
                        "submissionKey",
                        "key-of-" + act + "-" + String.join("-", field).hashCode() + "-0123456789");
        if (field.length == 2) {
            request.param(field[0], field[1]);
        }
        return request.exchange();
    }

    private String stored(long id) {
        entities.flush();
        return jdbc.sql("select status || ' ' || coalesce(status_reason, '-') from programme where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
