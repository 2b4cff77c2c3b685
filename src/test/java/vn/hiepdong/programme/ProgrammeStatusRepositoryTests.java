package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ProgrammeRows;

/** The database's spelling of the rule that {@link ProgrammeStatusTests} tests in Java. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ProgrammeStatusRepositoryTests {

    @Autowired
    private ProgrammeRepository programmes;

    @ParameterizedTest
    @MethodSource("vn.hiepdong.programme.ProgrammeStatusCases#table")
    void theDatabaseFindsItUnderThatStatusAndNoOther(
            ProgrammeStatus stored,
            boolean archival,
            LocalDate effectiveFrom,
            LocalDate periodTo,
            LocalDate today,
            ProgrammeStatus shown,
            @Autowired JdbcClient jdbc,
            @Autowired EntityManager entities) {
        var keeper = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Mẫu");
        var row = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình", keeper)
                .period(periodTo.getYear() + "-01-01", periodTo.toString());
        if (stored == ProgrammeStatus.SIGNED) {
            row.signed("2018-01-01", effectiveFrom == null ? null : effectiveFrom.toString());
        } else {
            row.status(stored.name());
        }
        if (stored == ProgrammeStatus.COMPLETED) {
            row.signed("2018-01-01", effectiveFrom.toString()).completed("2026-12-15");
        }
        var id = (archival ? row.archival() : row).save().id();
        Specification<Programme> thisOne = (programme, query, where) -> where.equal(programme.get("id"), id);

        assertThat(Arrays.stream(ProgrammeStatus.values())
                        .filter(status -> programmes.exists(thisOne.and(ShownStatus.is(status, today)))))
                .containsExactly(shown);
    }
}
