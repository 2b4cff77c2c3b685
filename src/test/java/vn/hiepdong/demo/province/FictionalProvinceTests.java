package vn.hiepdong.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.register.Register;
import vn.hiepdong.commitment.register.RegisterFilter;
import vn.hiepdong.commitment.register.RegisterOrder;
import vn.hiepdong.commitment.register.RegisterRow;
import vn.hiepdong.database.FreshDatabase;

/** Whoever tries the portal meets every state and every due status in the fictional province. */
@SpringBootTest
@ActiveProfiles("demo")
@FreshDatabase
class FictionalProvinceTests {

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void itsCommitmentsStandInEveryStateAndDueStatus() {
        var rows = register.all(RegisterFilter.ofYear(LocalDate.now(clock).getYear()), RegisterOrder.DUE);
        assertThat(rows).hasSizeBetween(28, 60);
        assertThat(rows.stream().map(RegisterRow::status).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(DueStatus.values());
        assertThat(jdbc.sql("select distinct state from commitment")
                        .query(String.class)
                        .list())
                .contains(
                        CommitmentState.NOT_STARTED.name(),
                        CommitmentState.IN_PROGRESS.name(),
                        CommitmentState.SUBMITTED.name(),
                        CommitmentState.RETURNED.name(),
                        CommitmentState.COMPLETED.name(),
                        CommitmentState.PAUSED.name(),
                        CommitmentState.CANCELLED.name());
    }
}
