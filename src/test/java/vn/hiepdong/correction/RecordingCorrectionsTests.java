package vn.hiepdong.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.correction.Correction.Change;
import vn.hiepdong.web.RuleViolation;

/** What was put right is kept with what stood there before, in the transaction that puts it right, and never changes. */
@SpringBootTest
class RecordingCorrectionsTests {

    @Autowired
    RecordingCorrections recording;

    @Autowired
    Corrections corrections;

    @Autowired
    EntityManager entityManager;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void theOldValueStaysBesideTheNewOne() {
        record(Change.of("Ngày họp", "10/04/2018", "11/04/2018"), Change.of("Giờ họp", "08:00", "08:00"));
        record(Change.of("Số, ký hiệu", "", "01/CTrPH"));
        reload();

        assertThat(corrections.of(RecordKind.CONFERENCE, 7))
                .extracting(CorrectionView::changes)
                .containsExactly(
                        List.of(new Change("Số, ký hiệu", null, "01/CTrPH")),
                        List.of(new Change("Ngày họp", "10/04/2018", "11/04/2018")));
        assertThat(corrections.of(RecordKind.PROGRAMME, 7)).isEmpty();
    }

    @Test
    @Transactional
    void whereNothingDiffersNothingIsPutRight() {
        assertThatThrownBy(() -> record(Change.of("Ngày họp", "10/04/2018", "10/04/2018")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Chưa có gì thay đổi");
    }

    @Test
    void itIsRecordedOnlyTogetherWithTheChangeItself() {
        assertThatThrownBy(() -> record(Change.of("Ngày họp", "10/04/2018", "11/04/2018")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @Transactional
    void whatStandsThereCannotBeChanged() {
        record(Change.of("Ngày họp", "10/04/2018", "11/04/2018"));
        reload();

        assertThatThrownBy(
                        () -> jdbc.sql("update correction set reason = 'khác'").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void record(Change... changes) {
        recording.record(RecordKind.CONFERENCE, 7, List.of(changes), "Gõ nhầm", "canbo");
    }

    private void reload() {
        entityManager.flush();
        entityManager.clear();
    }
}
