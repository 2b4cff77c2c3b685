package vn.hiepdong.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowChartTests {

    @Test
    void partsLieOneBehindAnotherAndTheLongestBarIsTheWhole() {
        var chart = RowChart.of("title", "", List.of(bar("Sở Nội vụ", 3, 0, 1), bar("Sở Tài chính", 0, 2, 0)));

        var longest = chart.rows().get(0);
        assertThat(longest.value()).isEqualTo("4");
        assertThat(longest.words()).isEqualTo("3 xong, 1 quá hạn");
        assertThat(longest.pieces())
                .containsExactly(new RowChart.Piece("good", 0, 75), new RowChart.Piece("late", 75, 25));
        assertThat(chart.rows().get(1).pieces()).containsExactly(new RowChart.Piece("open", 0, 50));
    }

    @Test
    void withoutValuesNothingIsDrawn() {
        assertThat(RowChart.of("title", "", List.of()).rows()).isEmpty();
        assertThat(RowChart.of("title", "", List.of(bar("Sở Nội vụ", 0, 0, 0)))
                        .rows()
                        .get(0))
                .isEqualTo(new RowChart.Row("Sở Nội vụ", "0", "", List.of()));
    }

    private static RowChart.Value bar(String name, long good, long open, long late) {
        return new RowChart.Value(
                name,
                List.of(
                        new RowChart.Part("good", "xong", good),
                        new RowChart.Part("open", "còn", open),
                        new RowChart.Part("late", "quá hạn", late)));
    }
}
