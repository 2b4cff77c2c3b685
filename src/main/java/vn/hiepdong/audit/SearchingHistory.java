package vn.hiepdong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.web.text.Labels;

/** Reads the history across records. A page is counted and found in an index, and only its rows are read from the table. */
@Component
@Transactional(readOnly = true)
class SearchingHistory {

    private static final String NEWEST_FIRST = " order by at desc, id desc";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Labels labels;
    private final List<ReferenceNames> references;

    SearchingHistory(JdbcClient jdbc, JsonMapper json, Labels labels, List<ReferenceNames> references) {
        this.jdbc = jdbc;
        this.json = json;
        this.labels = labels;
        this.references = references;
    }

    Page<HistoryLine> page(HistoryFilter filter, Pageable page) {
        return new PageImpl<>(lines(filter, page.getPageSize(), page.getOffset()), page, count(filter));
    }

    long count(HistoryFilter filter) {
        return asked("select count(*) from audit_event" + filter.conditions(), filter)
                .query(Long.class)
                .single();
    }

    /** All that pass the filter, the newest first, but no more than that many. */
    List<HistoryLine> all(HistoryFilter filter, int most) {
        return lines(filter, most, 0);
    }

    /** Who changed anything, by login; each found by one step in the index. */
    List<String> actors() {
        return distinct("actor");
    }

    /** The tables of the records that ever changed. */
    List<String> tables() {
        return distinct("root_table");
    }

    private List<String> distinct(String column) {
        return jdbc.sql("""
                        with recursive one (value) as (
                            (select %1$s from audit_event where %1$s is not null and not bookkeeping order by %1$s limit 1)
                            union all
                            select (select %1$s from audit_event where %1$s > one.value and not bookkeeping order by %1$s limit 1)
                              from one where one.value is not null
                        )
                        select value from one where value is not null
                        """.formatted(column)).query(String.class).list();
    }

    private record Read(History change, String table, long record) {}

    private List<HistoryLine> lines(HistoryFilter filter, int most, long offset) {
        var words = new ChangesInWords(json, labels, references);
        var read = asked(
                        "select " + ChangesInWords.COLUMNS + " from audit_event where id in (select id from audit_event"
                                + filter.conditions() + NEWEST_FIRST + " limit :most offset :offset)" + NEWEST_FIRST,
                        filter)
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> read(words, row))
                .list();
        var named = named(read);
        return read.stream()
                .map(one -> {
                    var name = named.get(one.table() + one.record());
                    return new HistoryLine(
                            one.change(),
                            one.table(),
                            one.record(),
                            name == null ? null : name.name(),
                            name == null ? null : name.address());
                })
                .toList();
    }

    private static Read read(ChangesInWords words, ResultSet row) throws SQLException {
        return new Read(words.read(row), row.getString("root_table"), row.getLong("root_id"));
    }

    private record Named(String recordTable, long recordId, String name, String address) {}

    private Map<String, Named> named(List<Read> read) {
        return jdbc
                .sql("""
                        select r.record_table, r.record_id, r.name, r.address
                          from (select distinct * from unnest(cast(:tables as text[]), cast(:ids as bigint[])) w (t, i)) w
                          join history_record r on r.record_table = w.t and r.record_id = w.i
                        """)
                .param("tables", read.stream().map(Read::table).toArray(String[]::new))
                .param("ids", read.stream().map(Read::record).toArray(Long[]::new))
                .query(Named.class)
                .stream()
                .collect(Collectors.toMap(one -> one.recordTable() + one.recordId(), Function.identity()));
    }

    private StatementSpec asked(String query, HistoryFilter filter) {
        var statement = jdbc.sql(query);
        for (var parameter : filter.parameters().entrySet()) {
            statement = statement.param(parameter.getKey(), parameter.getValue());
        }
        return statement;
    }
}
