package vn.hiepdong.web.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.database.FreshDatabase;

/** Nothing is published without the version rising, and nothing else raises it. */
@SpringBootTest
@FreshDatabase
class ContentVersionTests {

    /** Who may sign in is on no public page. */
    private static final Set<String> NEVER_SHOWN = Set.of(
            "account",
            "account_role",
            "notice_kind_off",
            "notice_setting",
            "password_link",
            "recovery_code",
            "second_factor",
            "sso_identity",
            "user_credentials",
            "user_entities");

    /** What the virus scanner says is no act of anybody, and opens a file on a page. */
    private static final Set<String> SHOWN_WITHOUT_AUDIT = Set.of("content_scan");

    private static final String NEW_AREA =
            "insert into area (id, version, name, slug, kind) values (:id, 0, 'Tỉnh Thử', :slug, 'PROVINCE')";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ContentVersion version;

    @Test
    void everyTableThatTheAuditWatchesRaisesIt() {
        var audited = tablesWith("audit");
        audited.removeAll(NEVER_SHOWN);
        audited.addAll(SHOWN_WITHOUT_AUDIT);
        assertThat(tablesWith("content_changed")).containsExactlyInAnyOrderElementsOf(audited);
    }

    @Test
    void aTransactionRaisesItOnceHoweverMuchItChanges() {
        var before = stored();
        transaction.executeWithoutResult(begun -> {
            area(1);
            area(2);
            jdbc.sql("update area set name = 'Tỉnh Mới' where id in (-1, -2)").update();
            assertThat(stored()).as("not before the commit: others would wait").isEqualTo(before);
        });
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void whatWasPublishedHereIsKnownHereWhenTheTransactionEnds() {
        transaction.executeWithoutResult(begun -> area(3));
        assertThat(version.known()).isEqualTo(stored());
    }

    @Test
    void whatIsTakenBackOrChangesNothingDoesNotRaiseIt() {
        transaction.executeWithoutResult(begun -> area(4));
        var before = stored();
        transaction.executeWithoutResult(begun -> {
            area(5);
            begun.setRollbackOnly();
        });
        transaction.executeWithoutResult(
                begun -> jdbc.sql("update area set name = name where id = -4").update());
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void sessionsKeysOfFormsAndAccountsDoNotRaiseIt() {
        transaction.executeWithoutResult(begun -> area(7));
        var before = stored();
        transaction.executeWithoutResult(begun -> {
            jdbc.sql("insert into submission (key) values ('mot-khoa-du-muoi-sau-chu')")
                    .update();
            jdbc.sql("""
                    insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                        max_inactive_interval, expiry_time) values ('thu', 'thu', 0, 0, 1, 1)
                    """).update();
        });
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void thePortalItselfCannotSetIt() {
        assertThat(jdbc.sql("""
                        select has_table_privilege('content_version', 'insert, update, delete, truncate')
                        """).query(Boolean.class).single()).isFalse();
    }

    private void area(long id) {
        jdbc.sql(NEW_AREA).param("id", -id).param("slug", "thu-" + id).update();
    }

    private long stored() {
        return jdbc.sql("select version from content_version").query(Long.class).single();
    }

    private Set<String> tablesWith(String trigger) {
        return jdbc.sql(
                        "select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = :trigger")
                .param("trigger", trigger)
                .query(String.class)
                .set();
    }
}
