package vn.hiepdong.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Moments;

/** Who was told what, when, and how it went by mail (row R08). */
@Component
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
class NoticeLog {

    private static final String FROM = """
             from notice n join account a on a.id = n.account_id left join notice_digest d on d.id = n.digest_id
            where (cast(:person as text) is null
                   or strpos(search_text(a.login || ' ' || a.name), search_text(:person)) > 0)
              and (cast(:kind as text) is null or n.kind = :kind)
              and (cast(:from as timestamptz) is null or n.told_at >= :from and n.told_at < :to)
            """;

    private final JdbcClient jdbc;

    NoticeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public Page<LoggedNotice> page(NoticeLogFilter filter, Pageable wanted) {
        var lines = narrowed("""
                        select n.told_at, a.login, a.name, n.kind, n.subject, n.words, n.path, n.read_at, n.settled_at,
                               d.state, d.address, d.sent_at, d.problem
                        """ + FROM + " order by n.told_at desc, n.id desc limit :size offset :at", filter)
                .param("size", wanted.getPageSize())
                .param("at", wanted.getOffset())
                .query((row, number) -> logged(row))
                .list();
        var total = narrowed("select count(*)" + FROM, filter).query(Long.class).single();
        return new PageImpl<>(lines, wanted, total);
    }

    private JdbcClient.StatementSpec narrowed(String sql, NoticeLogFilter filter) {
        var day = filter.toldOn();
        return jdbc.sql(sql)
                .param("person", Typed.orNull(filter.person()))
                .param("kind", Typed.orNull(filter.kind()))
                .param("from", day == null ? null : startOf(day))
                .param("to", day == null ? null : startOf(day.plusDays(1)));
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(Moments.startOf(day));
    }

    private static LoggedNotice logged(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new LoggedNotice(
                moment(row, "told_at"),
                row.getString("login"),
                row.getString("name"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("words"),
                row.getString("path"),
                moment(row, "read_at"),
                moment(row, "settled_at"),
                state == null ? null : LetterState.valueOf(state),
                row.getString("address"),
                moment(row, "sent_at"),
                row.getString("problem"));
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : Moments.print(at.toInstant());
    }
}
