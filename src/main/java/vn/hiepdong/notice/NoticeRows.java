package vn.hiepdong.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of notices, where the database itself sees to it that nothing is told twice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeRows {

    private static final long TELLING = 7_203_451_035L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NoticeRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @return false when another node tells just now; else nobody else does until the transaction ends */
    boolean take() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(TELLING)
                .query(Boolean.class)
                .single();
    }

    /** What somebody was told and still stands: its id by what it says. */
    Map<Matter.Key, Long> openOf(long accountId) {
        Map<Matter.Key, Long> open = new HashMap<>();
        jdbc.sql("select id, kind, about, occasion from notice where account_id = ? and settled_at is null")
                .param(accountId)
                .query(row -> {
                    var key = new Matter.Key(
                            NoticeKind.valueOf(row.getString("kind")),
                            row.getString("about"),
                            row.getObject("occasion", LocalDate.class));
                    open.put(key, row.getLong("id"));
                });
        return open;
    }

    /** What stood before, and stands again by the same occasion, is told no second time: it is open again. */
    void tell(long accountId, List<Matter> matters, Instant now) {
        batches.batchUpdate(
                """
                        insert into notice (id, account_id, kind, about, occasion, subject, context, words, path, told_at)
                        values (nextval('notice_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (account_id, kind, about, occasion) do update set settled_at = null
                        """,
                matters.stream()
                        .map(matter -> new Object[] {
                            accountId,
                            matter.kind().name(),
                            matter.about(),
                            matter.occasion(),
                            matter.subject(),
                            matter.context(),
                            matter.words(),
                            matter.path(),
                            Timestamp.from(now)
                        })
                        .toList());
    }

    /** They are so no longer. */
    void settle(Collection<Long> ids, Instant now) {
        jdbc.sql("update notice set settled_at = ? where id = any(?) and settled_at is null")
                .param(Timestamp.from(now))
                .param(ids.toArray(Long[]::new))
                .update();
    }
}
