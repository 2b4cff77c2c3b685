package vn.hiepdong.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarChartTests {

    @ParameterizedTest(name = "highest {0}: lines at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0 1 2 3 4
            3       | 0 1 2 3 4
            5       | 0 2 4 6 8
            12      | 0 3 6 9 12
            102     | 0 30 60 90 120
            4000    | 0 1.000 2.000 3.000 4.000
            236946  | 0 100.000 200.000 300.000 400.000
            """)
    void linesAreEasyToReadAndNotBelowTheHighestBar(long highest, String lines) {
        assertThat(chart(highest, 0).lines()).extracting(BarChart.Line::value).containsExactly(lines.split(" "));
    }

    @Test
    void barsStandSideBySideFromTheLowestLineUp() {
        var chart = chart(4, 2, 0);
        var lowest = chart.lines().get(0).y();
        assertThat(chart.bars())
                .allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(lowest));
        assertThat(chart.bars().get(0).y()).isEqualTo(chart.lines().get(4).y());
        assertThat(chart.bars().get(1).y()).isEqualTo(chart.lines().get(2).y());
        assertThat(chart.bars().get(2).height()).isZero();
        for (var i = 1; i < 3; i++) {
            var left = chart.bars().get(i - 1);
            assertThat(chart.bars().get(i).x()).isGreaterThan(left.x() + left.width());
        }
        assertThat(chart.bars().get(2).x() + chart.bars().get(2).width()).isLessThanOrEqualTo(100);
    }

    @Test
    void withoutValuesThereIsNothingButTheLines() {
        assertThat(BarChart.of("a", "b", "c", List.of()).bars()).isEmpty();
    }

    private static BarChart chart(long... values) {
        return BarChart.of(
                "id",
                "title",
                "description",
                LongStream.of(values)
                        .mapToObj(value -> new BarChart.Value("", "name", value))
                        .toList());
    }
}
