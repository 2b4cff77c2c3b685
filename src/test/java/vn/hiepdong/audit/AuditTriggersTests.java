package vn.hiepdong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing can be changed without a trace, and no trace can be changed. */
@SpringBootTest
class AuditTriggersTests {

    /** Letters that are still to go, the audit itself and its batches, sessions, keys of forms and forms that wait for their writer, the number of the content, workbooks before they are confirmed, what a look at links found and what a virus scanner said, guesses that are left and browsers that are known, notices and security events (they are their own log), steps of the demonstration, migrations, counts of visits. */
    private static final Set<String> NO_BUSINESS_RECORD = Set.of(
            "account_letter",
            "audit_batch",
            "audit_event",
            "content_scan",
            "content_version",
            "demo_step",
            "flyway_schema_history",
            "form_mark_key",
            "guess_bucket",
            "kept_form",
            "known_browser",
            "link_check",
            "notice",
            "notice_digest",
            "security_event",
            "sheet_import",
            "spring_session",
            "spring_session_attributes",
            "subject_day",
            "subject_viewer",
            "submission",
            "visit_day",
            "visit_salt",
            "visitor");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReadingHistory history;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyBusinessTableIsWatched() {
        var tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .set();
        var triggered = jdbc.sql(
                        "select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'audit'")
                .query(String.class)
                .set();
        tables.removeAll(NO_BUSINESS_RECORD);
        assertThat(triggered).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    @WithMockUser("canbo")
    void aChangeSaysWhoChangedWhatFromWhatToWhat() {
        transaction.executeWithoutResult(begun -> {
            jdbc.sql("insert into area (id, version, name, slug, kind) values (-1, 0, 'Tỉnh Thử', 'thu', 'PROVINCE')")
                    .update();
            jdbc.sql("update area set name = 'Tỉnh Thử Mới' where id = -1").update();
        });

        var changes = history.of("area", -1, PageRequest.of(0, 10)).getContent();

        assertThat(changes).extracting(History::actor).containsOnly("canbo");
        assertThat(changes).extracting(History::action).containsExactly("UPDATE", "INSERT");
        assertThat(changes.get(0).fields()).singleElement().satisfies(field -> {
            assertThat(field.from()).isEqualTo("Tỉnh Thử");
            assertThat(field.to()).isEqualTo("Tỉnh Thử Mới");
        });
    }

    @Test
    @Transactional
    void theTraceIsNeitherChangedNorForgedNorRemoved() {
        for (var attempt : Set.of(
                "update audit_event set actor = 'ai-do'",
                "delete from audit_event",
                "truncate audit_event",
                "insert into audit_event (root_table, root_id, subject_table, action) values ('area', 1, 'area', 'INSERT')",
                "alter table area disable trigger audit",
                "drop table area cascade")) {
            jdbc.sql("savepoint attempt").update();
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).as(attempt).isInstanceOf(DataAccessException.class);
            jdbc.sql("rollback to savepoint attempt").update();
        }
    }
}
