package vn.hiepdong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.web.text.Labels;

/** Reads what the audit trigger wrote, for the page "Lịch sử" of a record. */
@Component
public class ReadingHistory {

    /** Of no interest to a reader: bookkeeping, and the tie of a part to its record. */
    private static final Set<String> HIDDEN = Set.of("id", "version", "sort_order", "sort_key");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Labels labels;
    private final List<ReferenceNames> references;

    ReadingHistory(JdbcClient jdbc, JsonMapper json, Labels labels, List<ReferenceNames> references) {
        this.jdbc = jdbc;
        this.json = json;
        this.labels = labels;
        this.references = references;
    }

    /**
     * @param table the record's own table, e.g. {@code programme}
     * @param id of the record
     * @return its changes and those of its parts, newest first
     */
    @Transactional(readOnly = true)
    public Page<History> of(String table, long id, Pageable page) {
        var total = jdbc.sql("select count(*) from audit_event where root_table = :table and root_id = :id")
                .param("table", table)
                .param("id", id)
                .query(Long.class)
                .single();
        var changes = jdbc.sql("""
                        select at, actor, subject_table, action, old_row::text, new_row::text
                          from audit_event
                         where root_table = :table and root_id = :id
                         order by id desc
                         limit :size offset :offset
                        """)
                .param("table", table)
                .param("id", id)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> change(row, table + "_id"))
                .list();
        return new PageImpl<>(changes, page, total);
    }

    private History change(ResultSet row, String ownTie) throws SQLException {
        var before = read(row.getString("old_row"));
        var after = read(row.getString("new_row"));
        var names = new TreeSet<String>();
        names.addAll(before.propertyNames());
        names.addAll(after.propertyNames());
        names.removeAll(HIDDEN);
        names.remove(ownTie);
        var table = row.getString("subject_table");
        var fields = new ArrayList<History.FieldChange>();
        for (var name : names) {
            var from = before.get(name);
            var to = after.get(name);
            if (!Objects.equals(text(from), text(to))) {
                fields.add(
                        new History.FieldChange(labels.field(name), print(table, name, from), print(table, name, to)));
            }
        }
        return new History(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                table,
                row.getString("action"),
                fields);
    }

    private JsonNode read(String row) {
        return json.readTree(row == null ? "{}" : row);
    }

    private String print(String table, String column, JsonNode value) {
        var text = text(value);
        if (text == null || !column.endsWith("_id")) {
            return text == null ? null : labels.constant(column, text);
        }
        return references.stream()
                .map(known -> known.nameOf(table, column, Long.parseLong(text)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("#" + text);
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.asString();
    }
}
