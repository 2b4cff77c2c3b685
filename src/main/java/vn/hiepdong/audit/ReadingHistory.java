package vn.hiepdong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;
import vn.hiepdong.web.time.PartialDate;

/** Reads what the audit trigger wrote, for the page "Lịch sử" of a record. */
@Component
public class ReadingHistory {

    /** Of no interest to a reader: bookkeeping, and the tie of a part to its record. */
    private static final Set<String> HIDDEN = Set.of("id", "version", "sort_order", "sort_key");

    /** What a reader would see as a change: more than bookkeeping. */
    private static final String CHANGED = """
            from audit_event
            where root_table = :table and root_id = :id
              and old_row - '{version,sort_order,sort_key}'::text[]
                  is distinct from new_row - '{version,sort_order,sort_key}'::text[]
            """;

    /** Beside a date known only to its month or year; printed with the date. */
    private static final String PRECISION = "_precision";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
        var total = jdbc.sql("select count(*) " + CHANGED)
                .param("table", table)
                .param("id", id)
                .query(Long.class)
                .single();
        var changes = jdbc.sql("select at, actor, subject_table, action, old_row::text, new_row::text " + CHANGED
                        + "order by id desc limit :size offset :offset")
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
            if (name.endsWith(PRECISION) || same(before, after, name) && same(before, after, name + PRECISION)) {
                continue;
            }
            fields.add(new History.FieldChange(
                    labels.field(table, name), print(table, name, before), print(table, name, after)));
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

    private static boolean same(JsonNode before, JsonNode after, String name) {
        return Objects.equals(text(before.get(name)), text(after.get(name)));
    }

    private String print(String table, String column, JsonNode row) {
        var text = text(row.get(column));
        if (text == null) {
            return null;
        }
        if (column.endsWith("_id")) {
            return nameOf(table, column, Long.parseLong(text));
        }
        if (DAY.matcher(text).matches()) {
            var precision = text(row.get(column + PRECISION));
            var day = LocalDate.parse(text);
            return precision == null
                    ? DayText.print(day)
                    : new PartialDate(day, PartialDate.Precision.valueOf(precision)).print();
        }
        return labels.constant(column, text);
    }

    private String nameOf(String table, String column, long id) {
        return references.stream()
                .map(known -> known.nameOf(table, column, id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("#" + id);
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.asString();
    }
}
