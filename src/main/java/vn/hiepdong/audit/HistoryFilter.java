package vn.hiepdong.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hiepdong.web.time.Moments;

/**
 * What is looked for in the history of all records. Each part may be null: it then lets all pass.
 *
 * @param actor login of who changed it
 * @param table of the records, e.g. {@code programme}
 * @param record its number; of no meaning without a table
 * @param action INSERT, UPDATE or DELETE
 * @param from first day, in Vietnam
 * @param to last day, likewise
 */
record HistoryFilter(String actor, String table, Long record, String action, LocalDate from, LocalDate to) {

    /** The conditions that are asked for alone, so that the database sees which index answers. */
    String conditions() {
        return " where not bookkeeping"
                + (actor == null ? "" : " and actor = :actor")
                + (table == null ? "" : " and root_table = :table")
                + (table == null || record == null ? "" : " and root_id = :record")
                + (action == null ? "" : " and action = :action")
                + (from == null ? "" : " and at >= :from")
                + (to == null ? "" : " and at < :to");
    }

    /** Of which {@link #conditions} asks for those that are not null. */
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("actor", actor);
        parameters.put("table", table);
        parameters.put("record", record);
        parameters.put("action", action);
        parameters.put("from", from == null ? null : offset(from));
        parameters.put("to", to == null ? null : offset(to.plusDays(1)));
        return parameters;
    }

    private static Object offset(LocalDate day) {
        return Moments.startOf(day).atOffset(ZoneOffset.UTC);
    }
}
