package vn.hiepdong.web.chart;

import java.util.List;
import java.util.stream.LongStream;
import vn.hiepdong.web.text.Numbers;

/**
 * Bars side by side, drawn by {@code fragments/chart.html}. Places are shares of the whole in percent, so that the drawing
 * fits every width with letters of the usual size.
 *
 * @param id of the drawing on its page; its title and description are named after it
 * @param title what is counted, of what and when
 * @param description what somebody who does not see the bars should know
 * @param lines across, the top one not below the highest bar
 */
public record BarChart(String id, String title, String description, List<Bar> bars, List<Line> lines) {

    /** Left free above the highest line for its figure, and below the bars for their names. */
    private static final double TOP = 8;

    private static final double BOTTOM = 90;

    /** Of the place of a bar, the rest parts it from its neighbours. */
    private static final double FILLED = 0.72;

    /** Two or three bars are no walls. */
    private static final double WIDEST = 12;

    private static final int LINES = 4;

    /**
     * @param label under the bar; empty where there is no room for one
     * @param name in full, as a table would call it
     */
    public record Value(String label, String name, long value) {}

    public record Bar(String label, String name, String value, double x, double y, double width, double height) {

        public double middle() {
            return x + width / 2;
        }
    }

    public record Line(String value, double y) {}

    public static BarChart of(String id, String title, String description, List<Value> values) {
        var top = top(values.stream().mapToLong(Value::value).max().orElse(0));
        var place = 100.0 / Math.max(1, values.size());
        var bars = LongStream.range(0, values.size())
                .mapToObj(i -> bar(values.get((int) i), i * place, place, top))
                .toList();
        var lines = LongStream.rangeClosed(0, LINES)
                .map(i -> i * (top / LINES))
                .mapToObj(value -> new Line(Numbers.print(value), y(value, top)))
                .toList();
        return new BarChart(id, title, description, bars, lines);
    }

    private static Bar bar(Value value, double from, double place, long top) {
        var y = y(value.value(), top);
        var width = Math.min(place * FILLED, WIDEST);
        return new Bar(
                value.label(),
                value.name(),
                Numbers.print(value.value()),
                rounded(from + (place - width) / 2),
                y,
                rounded(width),
                rounded(BOTTOM - y));
    }

    private static double y(long value, long top) {
        return rounded(BOTTOM - (BOTTOM - TOP) * value / top);
    }

    /** The next of 4, 8, 12, 20, 40, 80, 120 …: its quarters are whole and easy to read. */
    private static long top(long highest) {
        for (var tens = 1L; ; tens *= 10) {
            for (var step : new long[] {4, 8, 12, 20}) {
                if (step * tens >= highest) {
                    return step * tens;
                }
            }
        }
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
