package vn.hiepdong.notice;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.time.Moments;

/** Somebody's own notices; nobody reads or marks another's. */
@Component
@Transactional
class OwnNotices {

    private static final String UNREAD = " read_at is null and settled_at is null ";

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public long unreadOf(SignedInAccount me) {
        return jdbc.sql("select count(*) from notice where account_id = ? and" + UNREAD)
                .param(me.id())
                .query(Long.class)
                .single();
    }

    /** The unread first, then the newest. */
    @Transactional(readOnly = true)
    public Page<NoticeLine> page(SignedInAccount me, Pageable wanted) {
        var lines = jdbc.sql("select *, (" + UNREAD + ") as unread from notice where account_id = :me"
                        + " order by unread desc, told_at desc, id desc limit :size offset :from")
                .param("me", me.id())
                .param("size", wanted.getPageSize())
                .param("from", wanted.getOffset())
                .query((row, number) -> new NoticeLine(
                        row.getLong("id"),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("context"),
                        row.getString("words"),
                        row.getString("path"),
                        Moments.print(row.getTimestamp("told_at").toInstant()),
                        row.getBoolean("unread"),
                        row.getTimestamp("settled_at") != null))
                .list();
        var total = jdbc.sql("select count(*) from notice where account_id = ?")
                .param(me.id())
                .query(Long.class)
                .single();
        return new PageImpl<>(lines, wanted, total);
    }

    /** What is not mine, or was read before, stays as it is. */
    void read(long id, SignedInAccount me) {
        jdbc.sql("update notice set read_at = :now where id = :id and account_id = :me and read_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("me", me.id())
                .update();
    }

    void readAll(SignedInAccount me) {
        jdbc.sql("update notice set read_at = :now where account_id = :me and read_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("me", me.id())
                .update();
    }
}
