package vn.hiepdong.outside;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.web.marks.Marks;

/**
 * Puts markup into every column of text that there is, as somebody would who got past every form: each column bears a mark of its
 * own, so that a page tells which it shows. What the constraints of a column do not let in is found out by trying.
 */
final class HostileTexts {

    /** From the worst to what still fits into a narrow column; § is the column's mark. */
    private static final List<String> WORST_FIRST = List.of(
            "=§\"'><script>alert('§')</script><img src=x onerror=alert(1)></textarea></title>\r\nX-§: 1",
            "=§\"'><script>alert('§')</script><img src=x onerror=alert(1)></textarea></title>",
            "=§\"'><img src=x onerror=alert(1)>",
            "=§\"'><b onclick=a>",
            "https://§.mau.vn/\"'><script>alert('§')</script>",
            "/staff/§\"'><script>alert(1)</script>");

    /** What the form of a breakdown lets in: lines that end with figures, which add up. */
    private static final List<String> OF_BREAKDOWNS =
            List.of("=§\"'><script>alert('§')</script><img src=x onerror=alert(1)>: 16");

    private static final String BREAKDOWN = "figure.breakdown";

    /** Written by the portal itself, and read back by it: nothing that a person types comes there. */
    private static final Set<String> OWN = Set.of(
            "audit_event",
            "audit_batch",
            "flyway_schema_history",
            "spring_session",
            "spring_session_attributes",
            "submission",
            "guess_bucket",
            "demo_step",
            "visit_salt");

    /** By which something is found again: a workbook, the state of a link, a key; and addresses, made of a title's letters alone. */
    private static final Pattern OWN_COLUMN = Pattern.compile("sheet_import\\.kept_by|link_check\\.url|\\w+\\.slug"
            + "|kept_form\\.(path|token_hash)|content_scan\\.sha256|sso_identity\\.issuer"
            + "|user_credentials\\.(?!label)\\w+|user_entities\\.(id|name)");

    private static final Pattern MARK = Pattern.compile("x(\\d+)q");

    private final JdbcTemplate owner;
    private final TransactionTemplate apart;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Set<String> closed = new TreeSet<>();
    private final Set<String> empty = new TreeSet<>();

    HostileTexts(JdbcTemplate owner) {
        this.owner = owner;
        this.apart = new TransactionTemplate(new DataSourceTransactionManager(owner.getDataSource()));
    }

    /** Each column that holds text, as {@code table.column}. */
    void write() {
        owner.query("""
                        select table_name || '.' || column_name from information_schema.columns
                          join information_schema.tables using (table_schema, table_name)
                         where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
                           and data_type in ('text', 'character varying', 'character')
                         order by 1
                        """, row -> {
            var column = row.getString(1);
            if (!OWN.contains(column.substring(0, column.indexOf('.')))
                    && !OWN_COLUMN.matcher(column).matches()) {
                columns.put("x" + (100 + columns.size()) + "q", column);
            }
        });
        columns.forEach(this::fill);
        owner.update("update link_check set url = (select url from external_link where id = link_id)");
    }

    private void fill(String mark, String column) {
        var table = column.substring(0, column.indexOf('.'));
        var name = column.substring(table.length() + 1);
        if (owner.queryForObject("select count(%s) from %s".formatted(name, table), Integer.class) == 0) {
            empty.add(column);
            return;
        }
        var texts = column.equals(BREAKDOWN) ? OF_BREAKDOWNS : WORST_FIRST;
        if (texts.stream().noneMatch(text -> fits(table, name, text.replace("§", mark)))) {
            closed.add(column);
        }
    }

    /** A column whose rows must differ gets them apart by a number at the end. */
    private boolean fits(String table, String column, String text) {
        var typed = column.equals("body_html") ? Marks.read(text).html() : text;
        return taken("update %s set %s = ? where %s is not null".formatted(table, column, column), typed)
                || taken(
                        "update %s t set %s = ? || n.row from (select ctid as at, row_number() over () as row from %s) n where t.ctid = n.at and t.%s is not null"
                                .formatted(table, column, table, column),
                        typed);
    }

    private boolean taken(String update, String text) {
        try {
            apart.executeWithoutResult(begun -> owner.update(update, text));
            return true;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    /** Columns whose mark stands in what somebody was given. */
    Set<String> in(String given) {
        return MARK.matcher(given)
                .results()
                .map(found -> columns.get(found.group()))
                .filter(column -> column != null)
                .collect(Collectors.toSet());
    }

    /** Columns into which markup went. */
    Set<String> open() {
        var open = new TreeSet<>(columns.values());
        open.removeAll(closed);
        open.removeAll(empty);
        return open;
    }

    /** Columns whose constraints let no markup in. */
    Set<String> closed() {
        return closed;
    }

    /** Columns in which {@link EveryRecord} leaves nothing to be overwritten. */
    Set<String> empty() {
        return empty;
    }
}
