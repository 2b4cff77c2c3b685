package vn.hiepdong.audit.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the security events, the newest first. */
@Component
@Transactional(readOnly = true)
class SearchingEvents {

    private final JdbcClient jdbc;

    SearchingEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<EventLine> page(EventFilter filter, Pageable page) {
        return new PageImpl<>(lines(filter, page.getPageSize(), page.getOffset()), page, count(filter));
    }

    long count(EventFilter filter) {
        return asked("select count(*) from security_event" + filter.conditions(), filter)
                .query(Long.class)
                .single();
    }

    /** All that pass the filter, but no more than that many. */
    List<EventLine> all(EventFilter filter, int most) {
        return lines(filter, most, 0);
    }

    /** The accounts of which there is anything, each found by one step in the index. */
    List<String> accounts() {
        return jdbc.sql("""
                        with recursive one (value) as (
                            (select account from security_event where account is not null order by account limit 1)
                            union all
                            select (select account from security_event where account > one.value order by account limit 1)
                              from one where one.value is not null
                        )
                        select value from one where value is not null
                        """).query(String.class).list();
    }

    private List<EventLine> lines(EventFilter filter, int most, long offset) {
        return asked(
                        "select at, kind, result, account, network, request, detail, times from security_event"
                                + filter.conditions() + " order by at desc, id desc limit :most offset :offset",
                        filter)
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> line(row))
                .list();
    }

    private static EventLine line(ResultSet row) throws SQLException {
        return new EventLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                SecurityEventKind.valueOf(row.getString("kind")),
                SecurityEventResult.valueOf(row.getString("result")),
                row.getString("account"),
                row.getString("network"),
                row.getString("request"),
                row.getString("detail"),
                row.getInt("times"));
    }

    private StatementSpec asked(String query, EventFilter filter) {
        var statement = jdbc.sql(query);
        for (var parameter : filter.parameters().entrySet()) {
            if (parameter.getValue() != null) {
                statement = statement.param(parameter.getKey(), parameter.getValue());
            }
        }
        return statement;
    }
}
