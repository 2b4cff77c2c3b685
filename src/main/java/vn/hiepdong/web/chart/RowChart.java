package vn.hiepdong.web.chart;

import java.util.ArrayList;
import java.util.List;
import vn.hiepdong.web.text.Numbers;

/**
 * Lying bars, one under another, each made of parts: for what has long names. Drawn by {@code fragments/chart.html}; the
 * lengths are shares of the longest bar in percent, and the names stand as text above their bars, where they may break.
 *
 * @param title what is counted
 * @param description what somebody who does not see the bars should know
 */
public record RowChart(String title, String description, List<Row> rows) {

    /**
     * @param kind by which the stylesheet colours it
     * @param name in words
     */
    public record Part(String kind, String name, long value) {}

    /** @param name in full */
    public record Value(String name, List<Part> parts) {

        long sum() {
            return parts.stream().mapToLong(Part::value).sum();
        }
    }

    /** @param words the parts in words, for who does not see them */
    public record Row(String name, String value, String words, List<Piece> pieces) {}

    public record Piece(String kind, double x, double width) {}

    /** In the given order; parts of nothing are left out. */
    public static RowChart of(String title, String description, List<Value> values) {
        var longest = Math.max(1, values.stream().mapToLong(Value::sum).max().orElse(0));
        return new RowChart(
                title,
                description,
                values.stream().map(value -> row(value, longest)).toList());
    }

    private static Row row(Value value, long longest) {
        var pieces = new ArrayList<Piece>();
        var words = new ArrayList<String>();
        var before = 0L;
        for (var part : value.parts()) {
            if (part.value() > 0) {
                pieces.add(new Piece(part.kind(), share(before, longest), share(part.value(), longest)));
                words.add(Numbers.print(part.value()) + " " + part.name());
                before += part.value();
            }
        }
        return new Row(value.name(), Numbers.print(value.sum()), String.join(", ", words), pieces);
    }

    private static double share(long value, long longest) {
        return Math.round(10_000.0 * value / longest) / 100.0;
    }
}
