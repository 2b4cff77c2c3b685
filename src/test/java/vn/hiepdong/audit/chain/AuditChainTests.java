package vn.hiepdong.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.database.FreshDatabase;

/** Whoever tampers with the history, with the owner's right too, breaks the chain. */
@SpringBootTest
@FreshDatabase
@ExtendWith(OutputCaptureExtension.class)
class AuditChainTests {

    private static final String CHANGE =
            "insert into area (id, version, name, slug, kind) select nextval('area_seq'), 0, 'Tỉnh Thử', 'tinh-' || currval('area_seq'), 'PROVINCE'";

    private static final String COLUMNS =
            "id, at, transaction, actor, request, root_table, root_id, subject_table, action, old_row, new_row";

    @Autowired
    private AuditRows rows;

    @Autowired
    private VerifyingAudit verifying;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment settings;

    private JdbcClient owner;
    private ClosingBatches closing;

    @BeforeEach
    void anEmptyHistory() {
        owner = JdbcClient.create(new DriverManagerDataSource(
                settings.getProperty("spring.datasource.url"),
                settings.getProperty("spring.flyway.user"),
                settings.getProperty("spring.flyway.password")));
        unguarded("truncate audit_event restart identity");
        unguarded("truncate audit_batch");
        closing = node();
    }

    @Test
    void whatHasEndedIsClosedInBatchesThatFollowEachOther() {
        changes(ClosingBatches.ROWS + 7);
        close();
        changes(3);
        close();

        assertThat(rows.batchesAfter(0, 10))
                .extracting(AuditBatch::firstId, AuditBatch::lastId, AuditBatch::rowCount)
                .containsExactly(tuple(1L, 1_000L, 1_000), tuple(1_001L, 1_007L, 7), tuple(1_008L, 1_010L, 3));
        changes(2);
        var verdict = verifying.verify(null);
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.sentences())
                .singleElement()
                .asString()
                .startsWith("Lịch sử nguyên vẹn: 1.010 dòng trong 3 lô, đến ")
                .contains("; 2 dòng chưa khép. Lô cuối: 3:");
    }

    @Test
    void nothingIsClosedThatMayStillChange() throws SQLException {
        try (var slow = runningRole()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute(CHANGE);
            changes(1);
            close();
            assertThat(rows.lastBatch()).as("row 1 is not there yet, row 2 is").isEmpty();
            slow.commit();
        }
        close();

        assertThat(rows.lastBatch()).map(AuditBatch::rowCount).contains(2);
        assertThat(verifying.verify(null).holds()).isTrue();
    }

    @Test
    void aChangeThatWasRolledBackLeavesANumberFreeAndNoGapInTheChain() {
        changes(1);
        transaction.executeWithoutResult(begun -> {
            jdbc.sql(CHANGE).update();
            begun.setRollbackOnly();
        });
        changes(1);
        close();

        assertThat(rows.lastBatch())
                .hasValueSatisfying(batch -> assertThat(batch.rowCount()).isLessThan((int) batch.lastId()));
        assertThat(verifying.verify(null).holds()).isTrue();
    }

    @Test
    void twoNodesKeepOneChain() throws Exception {
        var nodes = List.of(node(), node());
        var threads = Executors.newFixedThreadPool(3);
        try {
            var work = IntStream.range(0, 30)
                    .<Callable<Void>>mapToObj(turn -> () -> {
                        if (turn % 3 == 2) {
                            changes(40);
                        } else {
                            nodes.get(turn % 3).round();
                        }
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        close();

        assertThat(verifying.verify(null).holds()).isTrue();
        assertThat(verifying.verify(null).sentences().get(0)).contains("400 dòng", "; 0 dòng chưa khép");
    }

    @Test
    void theHashIsWhatAnybodyReckonsInTheDatabase() {
        changes(5);
        close();

        var reckoned = jdbc.sql("""
                        select encode(sha256(convert_to(
                                   'hiepdong-audit-1' || E'\\n'
                                   || b.number || ' ' || b.first_id || ' ' || b.last_id || ' ' || b.row_count || ' '
                                   || to_char(b.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || E'\\n'
                                   || b.previous || E'\\n'
                                   || string_agg(jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                                          e.transaction::text, e.actor, e.request, e.root_table, e.root_id, e.subject_table, e.action,
                                          e.old_row, e.new_row)::text || E'\\n', '' order by e.id), 'UTF8')), 'hex')
                          from audit_batch b join audit_event e on e.id between b.first_id and b.last_id
                         group by b.number
                        """).query(String.class).single();
        assertThat(rows.lastBatch()).map(AuditBatch::hash).contains(reckoned);
    }

    @Test
    void aChangedARemovedAndAnInsertedRowAreFound() {
        threeBatches();

        assertThat(foundAfter("update audit_event set actor = 'nguoi-khac' where id = 2"))
                .singleElement()
                .asString()
                .startsWith("Lô 1 (dòng số 1 đến 4, khép lúc ")
                .endsWith("): có dòng đã bị sửa.");
        assertThat(foundAfter("update audit_event set new_row = new_row || '{\"name\": \"khác\"}' where id = 6"))
                .singleElement()
                .asString()
                .contains("Lô 2 ", "có dòng đã bị sửa");
        assertThat(foundAfter("delete from audit_event where id in (6, 7)"))
                .singleElement()
                .asString()
                .contains("Lô 2 ", "mất 2 dòng");
        assertThat(foundAfter(
                        "delete from audit_event where id = 3",
                        "insert into audit_event (" + COLUMNS + ") overriding system value select "
                                + COLUMNS.replace("id, at", "3, at") + " from audit_event where id = 8",
                        "delete from audit_event where id = 8"))
                .as("moved from one batch into another")
                .hasSize(2);
    }

    @Test
    void aRowThatIsSlippedInIsFound() {
        changes(2);
        transaction.executeWithoutResult(begun -> {
            jdbc.sql(CHANGE).update();
            begun.setRollbackOnly();
        });
        changes(1);
        close();

        var slippedIn = """
                insert into audit_event (id, root_table, root_id, subject_table, action) overriding system value
                values (%d, 'area', 1, 'area', 'INSERT')""";
        assertThat(foundAfter(slippedIn.formatted(3)))
                .singleElement()
                .asString()
                .contains("có 1 dòng bị chèn thêm");
        assertThat(foundAfter(slippedIn.formatted(-5))).containsExactly("Có 1 dòng mang số mà cổng không bao giờ đặt.");
    }

    @Test
    void aBatchThatIsRewrittenOrRemovedIsFound() {
        threeBatches();

        assertThat(foundAfter("update audit_batch set hash = repeat('a', 64) where number = 2"))
                .anyMatch(sentence -> sentence.equals("Lô 3 không nối vào lô 2: lô 2 đã bị viết lại."));
        assertThat(foundAfter("delete from audit_batch where number = 2")).contains("Thiếu lô 2.");
        assertThat(foundAfter("update audit_batch set closed_at = closed_at - interval '1 day' where number = 1"))
                .hasSize(1);
    }

    @Test
    void whoTakesAwayTheEndIsFoundByASealThatLiesElsewhere() {
        threeBatches();
        var seal = rows.lastBatch().orElseThrow().seal();
        assertThat(verifying.verify(seal).holds()).isTrue();

        unguarded("delete from audit_batch where number = 3");
        unguarded("delete from audit_event where id > 8");

        assertThat(verifying.verify(null).holds())
                .as("a shorter chain is a chain")
                .isTrue();
        assertThat(verifying.verify(seal).holds()).isFalse();
        assertThat(verifying.verify(seal).sentences()).last().asString().startsWith("Chuỗi không có lô 3:");
    }

    @Test
    void theCommandSaysSoAndEndsAccordingly(CapturedOutput output) {
        threeBatches();
        var command = new VerifyAuditCommand(verifying);
        command.run(new DefaultApplicationArguments("serve"));
        assertThat(output).doesNotContain("Lịch sử nguyên vẹn");

        command.run(new DefaultApplicationArguments("verify-audit"));
        assertThat(command.getExitCode()).isZero();
        assertThat(output).contains("Lịch sử nguyên vẹn: 12 dòng trong 3 lô");

        unguarded("delete from audit_event where id = 5");
        command.run(new DefaultApplicationArguments("verify-audit"));
        assertThat(command.getExitCode()).isOne();
        assertThat(output).contains("Lịch sử KHÔNG nguyên vẹn", "Lô 2 (dòng số 5 đến 8", "mất 1 dòng");
    }

    @Test
    void theRunningRoleGoesOnWithTheChainAndNothingElse() {
        threeBatches();
        for (var attempt : List.of(
                "update audit_batch set hash = repeat('a', 64)",
                "delete from audit_batch",
                "truncate audit_batch",
                "alter table audit_batch disable trigger all",
                "insert into audit_batch select number + 2, last_id + 1, last_id + 9, 9, hash, repeat('b', 64), now() from audit_batch where number = 3",
                "insert into audit_batch select number + 1, last_id + 1, last_id + 9, 9, repeat('c', 64), repeat('b', 64), now() from audit_batch where number = 3",
                "insert into audit_batch select number + 1, last_id + 5, last_id + 9, 9, hash, repeat('b', 64), now() from audit_batch where number = 3")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).as(attempt).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> owner.sql("delete from audit_batch").update())
                .hasMessageContaining("audit_batch is append-only");
        assertThat(verifying.verify(null).holds()).isTrue();
    }

    private void changes(int many) {
        for (var at = 0; at < many; at++) {
            jdbc.sql(CHANGE).update();
        }
    }

    private void threeBatches() {
        for (var batch = 0; batch < 3; batch++) {
            changes(4);
            close();
        }
    }

    private ClosingBatches node() {
        return new ClosingBatches(rows, transaction, clock);
    }

    /** A mark is set in one round, and what lies before it closed in a later one, once nobody writes who did before. */
    private void close() {
        for (var round = 0; round < 200 && open() > 0; round++) {
            closing.round();
        }
    }

    private long open() {
        return rows.countAfter(rows.lastBatch().map(AuditBatch::lastId).orElse(0L));
    }

    /** What is found once somebody with the owner's right did this; afterwards it is taken back. */
    private List<String> foundAfter(String... tampering) {
        owner.sql("create table if not exists kept_event as table audit_event").update();
        owner.sql("create table if not exists kept_batch as table audit_batch").update();
        for (var statement : tampering) {
            unguarded(statement);
        }
        var verdict = verifying.verify(null);
        unguarded("truncate audit_event");
        unguarded("truncate audit_batch");
        unguarded("insert into audit_event (" + COLUMNS + ") overriding system value select " + COLUMNS
                + " from kept_event");
        unguarded("insert into audit_batch select * from kept_batch");
        owner.sql("drop table kept_event").update();
        owner.sql("drop table kept_batch").update();
        assertThat(verdict.holds()).isFalse();
        assertThat(verifying.verify(null).holds()).isTrue();
        return verdict.sentences().subList(1, verdict.sentences().size());
    }

    private void unguarded(String statement) {
        for (var table : List.of("audit_event", "audit_batch")) {
            owner.sql("alter table " + table + " disable trigger user").update();
        }
        owner.sql(statement).update();
        for (var table : List.of("audit_event", "audit_batch")) {
            owner.sql("alter table " + table + " enable trigger user").update();
        }
    }

    private Connection runningRole() throws SQLException {
        return DriverManager.getConnection(
                settings.getProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
    }
}
