package vn.hiepdong.audit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hiepdong.audit.event.SecurityEventKind.ACCESS;
import static vn.hiepdong.audit.event.SecurityEventKind.ACCOUNT;
import static vn.hiepdong.audit.event.SecurityEventResult.FAILURE;
import static vn.hiepdong.audit.event.SecurityEventResult.REFUSED;
import static vn.hiepdong.audit.event.SecurityEventResult.SUCCESS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.hiepdong.database.FreshDatabase;

/** What is told is taken down whatever becomes of the act, and nobody takes it away. */
@SpringBootTest
@FreshDatabase
class SecurityEventsTests {

    @Autowired
    private SecurityEvents events;

    @Autowired
    private Repeats repeats;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment settings;

    private final String detail = "việc thử " + UUID.randomUUID();

    private record Row(String kind, String result, String account, String network, String detail, int times) {}

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    @WithMockUser("quantri")
    void saysWhoFromWhereAndWhatCameOfIt() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("203.0.113.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThat(SecurityEvents.recorded(request)).isFalse();
        events.record(ACCESS, REFUSED, detail);

        assertThat(told()).containsExactly(new Row("ACCESS", "REFUSED", "quantri", "203.0.113.0/24", detail, 1));
        assertThat(SecurityEvents.recorded(request)).isTrue();
    }

    @Test
    void anActThatCommitsIsToldOnce() {
        transaction.executeWithoutResult(begun -> {
            events.record(ACCOUNT, SUCCESS, "canbo", detail);
            assertThat(told()).as("not before it is true").isEmpty();
        });

        assertThat(told()).containsExactly(new Row("ACCOUNT", "SUCCESS", "canbo", "127.0.0.0/24", detail, 1));
    }

    @Test
    void anActThatIsRolledBackIsToldAsOneThatDidNotSucceed() {
        transaction.executeWithoutResult(begun -> {
            events.record(ACCOUNT, SUCCESS, "canbo", detail);
            events.record(ACCESS, REFUSED, "canbo", detail);
            begun.setRollbackOnly();
        });

        assertThat(told()).extracting(Row::result).containsExactly("FAILURE", "REFUSED");
        assertThat(told().get(0).detail()).isEqualTo(detail + " (chưa thực hiện được)");
    }

    @Test
    void whatIsToldWhileNothingIsWrittenIsKeptToo() {
        transaction.setReadOnly(true);
        transaction.executeWithoutResult(begun -> events.record(ACCESS, REFUSED, "canbo", detail));
        transaction.setReadOnly(false);

        assertThat(told()).hasSize(1);
    }

    @Test
    void aFloodIsCountedAndFillsNothing() {
        for (var time = 0; time < 1_000; time++) {
            events.record(ACCESS, REFUSED, "nguoi-do-" + detail.hashCode(), detail);
        }
        assertThat(told()).hasSize(Repeats.TOLD);

        repeats.tell();

        assertThat(told())
                .hasSize(Repeats.TOLD + 1)
                .last()
                .extracting(Row::times)
                .isEqualTo(1_000 - Repeats.TOLD);
        repeats.tell();
        assertThat(told()).hasSize(Repeats.TOLD + 1);
    }

    @Test
    void whatSucceededOrFailedIsNeverCountedTogether() {
        for (var time = 0; time < Repeats.TOLD + 5; time++) {
            events.record(ACCOUNT, FAILURE, "canbo", detail);
        }
        assertThat(told()).hasSize(Repeats.TOLD + 5);
    }

    @Test
    void aDetailIsOneLine() {
        events.record(
                ACCESS, REFUSED, null, detail + "\r\n2026-11-25 INFO giả\u001b[31m\u202e\u2028" + "x".repeat(400));

        var kept = jdbc.sql("select detail from security_event where detail like ?")
                .param(detail + "%")
                .query(String.class)
                .single();
        assertThat(kept)
                .hasSize(300)
                .startsWith(detail + " 2026-11-25 INFO giả [31m x")
                .endsWith("…");
    }

    @Test
    void theRunningRoleAddsAndReadsAndNothingElse() {
        events.record(ACCESS, REFUSED, "canbo", detail);
        for (var attempt : Set.of(
                "update security_event set account = 'ai-do'",
                "delete from security_event",
                "truncate security_event",
                "alter table security_event disable trigger all",
                "drop table security_event")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).as(attempt).isInstanceOf(DataAccessException.class);
        }
        assertThat(told()).hasSize(1);
    }

    @Test
    void theOwnerForgetsWhatIsOlderThanAYearAndNothingElse() {
        events.record(ACCESS, REFUSED, "canbo", detail);
        jdbc.sql("""
                        insert into security_event (at, kind, result, detail)
                        values (now() - interval '13 months', 'ACCESS', 'REFUSED', 'năm ngoái')
                        """).update();
        var owner = JdbcClient.create(new DriverManagerDataSource(
                settings.getProperty("spring.datasource.url"),
                settings.getProperty("spring.flyway.user"),
                settings.getProperty("spring.flyway.password")));

        assertThat(owner.sql("delete from security_event where at < now() - interval '1 year'")
                        .update())
                .isEqualTo(1);
        assertThatThrownBy(() -> owner.sql("delete from security_event").update())
                .hasMessageContaining("forgets nothing of the last year");
    }

    private List<Row> told() {
        return jdbc.sql(
                        "select kind, result, account, network, detail, times from security_event where detail like ? order by id")
                .param(detail + "%")
                .query(Row.class)
                .list();
    }
}
