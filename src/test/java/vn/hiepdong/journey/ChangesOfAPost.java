package vn.hiepdong.journey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.web.error.RequestReference;

/** What one post changed, as the audit has it, told so that the same post done a second time reads the same. */
class ChangesOfAPost {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, Object>> ROW = new TypeReference<>() {};

    private static final Set<String> OF_ITS_OWN = Set.of("parent", "previous", "carried_from");

    private final JdbcClient jdbc;

    ChangesOfAPost(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Change(String table, String action, String oldRow, String newRow) {

        private Object id() {
            return row(newRow).get("id");
        }

        /** A version that goes up because rows below it changed does so on commit, which the first time never comes. */
        private boolean onlyCounts() {
            return action.equals("UPDATE") && row(oldRow).equals(row(newRow));
        }
    }

    /** Where the audit ends now. */
    long mark() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_event")
                .query(Long.class)
                .single();
    }

    List<String> of(HttpServletRequest request, long mark) {
        var changes = jdbc.sql("""
                        select subject_table as "table", action, cast(old_row as text) as old_row, cast(new_row as text) as new_row
                          from audit_event where id > :mark and request = :request order by id
                        """)
                .param("mark", mark)
                .param("request", request.getAttribute(RequestReference.ATTRIBUTE))
                .query(Change.class)
                .list();
        var made = changes.stream()
                .filter(change -> change.action().equals("INSERT") && change.id() != null)
                .collect(Collectors.groupingBy(Change::table, Collectors.mapping(Change::id, Collectors.toSet())));
        return changes.stream()
                .filter(change -> !change.onlyCounts())
                .map(change -> change.action() + " " + change.table() + " " + told(change, change.oldRow(), made)
                        + " -> " + told(change, change.newRow(), made))
                .sorted()
                .toList();
    }

    /** Numbers of new rows, moments and secrets differ from one time to the other, whether there are some does not. */
    private static Map<String, Object> told(Change change, String json, Map<String, Set<Object>> made) {
        var row = row(json);
        row.replaceAll((column, value) -> {
            var differs = value != null
                    && (column.endsWith("_at")
                            || column.endsWith("_hash")
                            || isNew(change.table(), column, value, made));
            return differs ? "…" : String.valueOf(value);
        });
        return row;
    }

    /** Whether a column names a row that was made just now, as "keeping_agency_id" an agency or "parent_id" one of its own. */
    private static boolean isNew(String table, String column, Object value, Map<String, Set<Object>> made) {
        if (column.equals("id")) {
            return made.getOrDefault(table, Set.of()).contains(value);
        }
        if (!column.endsWith("_id")) {
            return false;
        }
        var named = column.substring(0, column.length() - "_id".length());
        return made.entrySet().stream()
                .filter(other -> OF_ITS_OWN.contains(named)
                        ? other.getKey().equals(table)
                        : ("_" + named).endsWith("_" + other.getKey())
                                || other.getKey().endsWith("_" + named))
                .anyMatch(other -> other.getValue().contains(value));
    }

    private static TreeMap<String, Object> row(String json) {
        var row = json == null ? new TreeMap<String, Object>() : JSON.readValue(json, ROW);
        row.remove("version");
        return row;
    }
}
