package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.SigningObstacles.Obstacle;
import vn.hiepdong.web.RuleViolation;

/** What other modules find missing stands in the way of the signing. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class MovingProgrammesTests {

    @Autowired
    private ProgrammeRepository programmes;

    @Autowired
    private ProgrammePolicy policy;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void nothingGoesToSigningWhileSomethingIsMissing() {
        var scene = new ProgrammeScene(jdbc, entities);
        var draft = scene.draft("Chương trình").save();

        assertThatThrownBy(() -> moving("Nội dung 3 chưa có cơ quan chủ trì.", "Nội dung 5 chưa có thời hạn.")
                        .submit(draft.id(), scene.keeper))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.sentences())
                                .extracting(RuleViolation.Sentence::text)
                                .containsExactly(
                                        "Nội dung 3 chưa có cơ quan chủ trì.", "Nội dung 5 chưa có thời hạn."));
        assertThat(draft.status()).isEqualTo(ProgrammeStatus.DRAFT);
    }

    @Test
    void aCompleteDraftWaitsForItsSigning() {
        var scene = new ProgrammeScene(jdbc, entities);
        var draft = scene.draft("Chương trình").save();

        moving().submit(draft.id(), scene.keeper);

        assertThat(draft.status()).isEqualTo(ProgrammeStatus.READY_TO_SIGN);
        assertThat(draft.wasSubmitted()).isTrue();
    }

    private MovingProgrammes moving(String... missing) {
        SigningObstacles obstacles = programme -> List.of(missing).stream()
                .map(sentence -> new Obstacle(sentence, "/staff/programmes/" + programme.id() + "/commitments"))
                .toList();
        var beans = new StaticListableBeanFactory();
        beans.addBean("obstacles", obstacles);
        return new MovingProgrammes(
                programmes,
                policy,
                beans.getBeanProvider(SigningObstacles.class),
                beans.getBeanProvider(SignedTexts.class),
                event -> {},
                Clock.systemUTC());
    }
}
