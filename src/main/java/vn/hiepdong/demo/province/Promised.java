package vn.hiepdong.demo.province;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hiepdong.web.time.DayText;

/**
 * What a text promises, an item a line: statement, kind, in how many days it is due (none: empty), output, lead, supports,
 * with bars between; behind them its target and the unit, where it can be counted.
 *
 * @param first earliest day on which anything is due
 * @param last latest one
 */
record Promised(LocalDate today, LocalDate first, LocalDate last) {

    /** @return as typed into the table of a programme */
    String rows(String items) {
        var lines = items.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(row -> row(row, lines.get(row).split(" *\\| *", -1)))
                .collect(Collectors.joining());
    }

    private String row(int number, String[] told) {
        return """
                rows[{n}].statement: %s
                rows[{n}].kind: %s
                rows[{n}].due: %s
                rows[{n}].output: %s
                rows[{n}].lead: %s
                rows[{n}].supports: %s
                rows[{n}].target: %s
                rows[{n}].targetUnit: %s
                """.replace("{n}", String.valueOf(number)).formatted(
                told[0],
                told[1],
                due(told[2]),
                told[3],
                told[4],
                told[5],
                told.length > 6 ? told[6] : "",
                told.length > 7 ? told[7] : "");
    }

    private String due(String days) {
        if (days.isEmpty()) {
            return "";
        }
        var day = today.plusDays(Long.parseLong(days));
        return DayText.print(day.isBefore(first) ? first : day.isAfter(last) ? last : day);
    }
}
