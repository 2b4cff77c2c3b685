package vn.hiepdong.agency.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.hiepdong.web.sheet.Verdict;

/** The order in which rows are taken: a clerk lists agencies as they print, which may be before the one above them. */
final class ParentsFirst {

    private ParentsFirst() {}

    /**
     * Each row after the one whose name its column {@code parent} holds. Rows that stand under each other in a circle come
     * last, where the one above is missing.
     *
     * @param names the columns by which a row may be named
     */
    static List<Verdict> order(List<Verdict> rows, String... names) {
        var ordered = new ArrayList<Verdict>();
        var waiting = new LinkedHashSet<>(rows);
        while (!waiting.isEmpty()) {
            var awaited = Names.in(List.copyOf(waiting), names).stream()
                    .map(Names::key)
                    .collect(Collectors.toCollection(HashSet::new));
            var ready = waiting.stream()
                    .filter(verdict -> !awaited.contains(Names.key(verdict.row().text("parent"))))
                    .toList();
            if (ready.isEmpty()) {
                ordered.addAll(waiting);
                return ordered;
            }
            ordered.addAll(ready);
            ready.forEach(waiting::remove);
        }
        return ordered;
    }
}
