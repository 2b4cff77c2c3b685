package vn.hiepdong.journey.replay;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds: of each table how many rows, and a hash over all of them. */
final class Contents {

    /** What changes though nobody changed a record: table and reason. */
    private static final Map<String, String> MOVING = Map.ofEntries(
            Map.entry("spring_session", "each request of somebody signed in moves the end of the session"),
            Map.entry("spring_session_attributes", "likewise, and a session takes its token when a form is shown"),
            Map.entry("guess_bucket", "each sign-in is counted"),
            Map.entry("known_browser", "each sign-in is remembered"),
            Map.entry("security_event", "what is refused is written down"),
            Map.entry("audit_batch", "the trace is closed by the clock"),
            Map.entry("kept_form", "what was typed into a session that ended waits for its owner"),
            Map.entry("visit_day", "readers are counted"),
            Map.entry("visit_salt", "likewise"),
            Map.entry("visitor", "likewise"),
            Map.entry("subject_day", "likewise"),
            Map.entry("subject_viewer", "likewise"));

    private Contents() {}

    static Map<String, String> of(JdbcClient jdbc) {
        return ofEach(
                table -> !MOVING.containsKey(table),
                "count(*) || ' rows, ' || coalesce(sum(hashtextextended(cast(t as text), 0)::numeric), 0)",
                jdbc);
    }

    /** How many rows of each table hold a text; tables that hold none are left out. */
    static Map<String, String> with(String text, JdbcClient jdbc) {
        var rows = ofEach(
                table -> true,
                "cast(count(*) filter (where strpos(cast(t as text), '" + text + "') > 0) as text)",
                jdbc);
        rows.values().removeIf("0"::equals);
        return rows;
    }

    /** @param reckoned a text, of all rows {@code t} of a table */
    private static Map<String, String> ofEach(Predicate<String> wanted, String reckoned, JdbcClient jdbc) {
        var query = jdbc.sql("""
                        select relname from pg_class
                         where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(oid, 'select')
                        """).query(String.class).list().stream()
                .filter(wanted)
                .map(table -> "select '%1$s', %2$s from %1$s t".formatted(table, reckoned))
                .collect(Collectors.joining(" union all "));
        var contents = new TreeMap<String, String>();
        jdbc.sql(query).query(row -> {
            contents.put(row.getString(1), row.getString(2));
        });
        return contents;
    }
}
