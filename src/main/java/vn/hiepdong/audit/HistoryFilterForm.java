package vn.hiepdong.audit;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import vn.hiepdong.web.time.DayText;

/** The filters of the history as they stand in its address, where anybody may type anything: what cannot be read filters nothing. */
record HistoryFilterForm(String actor, String table, String record, String action, String from, String to) {

    static final Set<String> ACTIONS = Set.of("INSERT", "UPDATE", "DELETE");

    HistoryFilter filter() {
        return new HistoryFilter(
                typed(actor),
                typed(table),
                record != null && record.matches("[1-9]\\d{0,17}") ? Long.valueOf(record) : null,
                action != null && ACTIONS.contains(action) ? action : null,
                day(from),
                day(to));
    }

    boolean narrows() {
        return Stream.of(actor, table, record, action, from, to).anyMatch(part -> typed(part) != null);
    }

    private static LocalDate day(String typed) {
        return DayText.parse(typed).orElse(null);
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
