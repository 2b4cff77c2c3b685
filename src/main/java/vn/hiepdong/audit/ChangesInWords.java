package vn.hiepdong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;
import vn.hiepdong.web.time.Moments;
import vn.hiepdong.web.time.PartialDate;

/** Says rows of the audit in words: columns by their labels, references by names, each asked for once. For one page or sheet. */
final class ChangesInWords {

    /** The columns that {@link #read} reads. */
    static final String COLUMNS =
            "at, actor, root_table, root_id, subject_table, action, old_row::text as old_row, new_row::text as new_row";

    /** Of no interest to a reader: bookkeeping, and the tie of a part to its record. */
    private static final Set<String> HIDDEN = Set.of("id", "version", "sort_order", "sort_key");

    /** Beside a date known only to its month or year; printed with the date. */
    private static final String PRECISION = "_precision";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");

    private final JsonMapper json;
    private final Labels labels;
    private final List<ReferenceNames> references;
    private final Map<String, String> names = new HashMap<>();

    ChangesInWords(JsonMapper json, Labels labels, List<ReferenceNames> references) {
        this.json = json;
        this.labels = labels;
        this.references = references;
    }

    History read(ResultSet row) throws SQLException {
        var before = tree(row.getString("old_row"));
        var after = tree(row.getString("new_row"));
        var columns = new TreeSet<String>();
        columns.addAll(before.propertyNames());
        columns.addAll(after.propertyNames());
        columns.removeAll(HIDDEN);
        columns.remove(row.getString("root_table") + "_id");
        var table = row.getString("subject_table");
        var fields = new ArrayList<History.FieldChange>();
        for (var column : columns) {
            if (column.endsWith(PRECISION) || same(before, after, column) && same(before, after, column + PRECISION)) {
                continue;
            }
            fields.add(new History.FieldChange(
                    labels.field(table, column), print(table, column, before), print(table, column, after)));
        }
        return new History(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                table,
                row.getString("action"),
                fields);
    }

    private JsonNode tree(String row) {
        return json.readTree(row == null ? "{}" : row);
    }

    private static boolean same(JsonNode before, JsonNode after, String column) {
        return Objects.equals(text(before.get(column)), text(after.get(column)));
    }

    private String print(String table, String column, JsonNode row) {
        var text = text(row.get(column));
        if (text == null) {
            return null;
        }
        if (column.endsWith("_id")) {
            return names.computeIfAbsent(
                    table + "." + column + "." + text, key -> nameOf(table, column, Long.parseLong(text)));
        }
        if (DAY.matcher(text).matches()) {
            var precision = text(row.get(column + PRECISION));
            var day = LocalDate.parse(text);
            return precision == null
                    ? DayText.print(day)
                    : new PartialDate(day, PartialDate.Precision.valueOf(precision)).print();
        }
        return MOMENT.matcher(text).matches() ? moment(text) : labels.constant(column, text);
    }

    private static String moment(String text) {
        try {
            return Moments.print(Instant.from(OffsetDateTime.parse(text)));
        } catch (DateTimeParseException typedByPeople) {
            return text;
        }
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
