package vn.hiepdong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.web.text.Labels;

/** The history speaks Vietnamese: each table, column and stored word that the audit keeps has its label. */
@SpringBootTest
class AuditLabelsTests {

    /** What no reader sees, or what is printed with the column beside it. */
    private static final Set<String> NOT_PRINTED = Set.of("id", "version", "sort_order", "sort_key");

    private static final Pattern WORD = Pattern.compile("'([A-Z][A-Z_]+)'::text");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Labels labels;

    @Test
    void everyTableAndColumnHasALabel() {
        var silent = new ArrayList<String>();
        for (var column : columns()) {
            if (labels.table(column.table()).equals(column.table())) {
                silent.add("subject." + column.table());
            }
            if (labels.field(column.table(), column.name()).equals(column.name())) {
                silent.add("field: " + column.table() + "." + column.name());
            }
        }
        assertThat(silent.stream().distinct()).isEmpty();
    }

    @Test
    void everyStoredWordHasALabel() {
        var silent = new ArrayList<String>();
        for (var check : jdbc.sql("""
                        select c.relname as "table", a.attname as name, pg_get_constraintdef(k.oid) as rule
                          from pg_constraint k
                          join pg_class c on c.oid = k.conrelid
                          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                          join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'audit'
                         where k.contype = 'c' and cardinality(k.conkey) = 1 and a.attname not like '%\\_precision'
                        """).query(Check.class).list()) {
            var words = WORD.matcher(check.rule());
            while (words.find()) {
                if (labels.constant(check.name(), words.group(1)).equals(words.group(1))) {
                    silent.add("constant." + check.name() + "." + words.group(1));
                }
            }
        }
        assertThat(silent.stream().distinct()).isEmpty();
    }

    private record Column(String table, String name) {}

    private record Check(String table, String name, String rule) {}

    /** Without what is made out of other columns: the triggers leave that out. */
    private List<Column> columns() {
        return jdbc.sql("""
                        select c.table_name as "table", c.column_name as name
                          from information_schema.columns c
                          join pg_class r on r.relname = c.table_name and r.relnamespace = 'public'::regnamespace
                          join pg_trigger t on t.tgrelid = r.oid and t.tgname = 'audit'
                         where c.table_schema = 'public' and c.is_generated = 'NEVER'
                           and c.column_name not like '%\\_precision'
                           and position(c.column_name::text in encode(t.tgargs, 'escape')) = 0
                        """).query(Column.class).stream()
                .filter(column -> !NOT_PRINTED.contains(column.name()))
                .toList();
    }
}
