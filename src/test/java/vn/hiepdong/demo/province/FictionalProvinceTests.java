package vn.hiepdong.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.hiepdong.account.DemonstrationAccounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.commitment.CarriedChains;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.register.Register;
import vn.hiepdong.commitment.register.RegisterFilter;
import vn.hiepdong.commitment.register.RegisterOrder;
import vn.hiepdong.commitment.register.RegisterRow;
import vn.hiepdong.conference.duty.DutyState;
import vn.hiepdong.conference.duty.ReviewDuties;
import vn.hiepdong.database.FreshDatabase;

/** Whoever tries the portal meets every state and every due status in the fictional province. */
@SpringBootTest
@ActiveProfiles("demo")
@FreshDatabase
class FictionalProvinceTests {

    @Autowired
    Register register;

    @Autowired
    Commitments commitments;

    @Autowired
    CarriedChains chains;

    @Autowired
    ReviewDuties duties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemonstrationAccounts demonstration;

    @Autowired
    Clock clock;

    @Test
    void aPromiseIsCarriedThroughThreeYearsAndAReviewIsOverdue() {
        var last = jdbc.sql("select max(id) from commitment where carried_from_id is not null")
                .query(Long.class)
                .single();
        assertThat(chains.of(commitments.withAssignments(List.of(last)).get(0))).hasSize(3);
        var sides = jdbc.sql("select agency_id from programme_party")
                .query(Long.class)
                .set();
        assertThat(duties.due(sides, LocalDate.now(clock))).anyMatch(due -> due.state() == DutyState.OVERDUE);
    }

    @Test
    void whoeverStandsOnTheSignInPageHasAnAccount() {
        assertThat(jdbc.sql("select login from account").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(demonstration.entries().stream()
                        .map(DemonstrationAccounts.Entry::login)
                        .toList());
        assertThat(jdbc.sql("select distinct role from account_role")
                        .query(Role.class)
                        .list())
                .containsExactlyInAnyOrder(Role.values());
    }

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
                        CommitmentState.CANCELLED.name(),
                        CommitmentState.CARRIED_OVER.name());
    }
}
