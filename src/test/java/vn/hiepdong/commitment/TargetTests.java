package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a figure is read against its target. */
class TargetTests {

    @ParameterizedTest(name = "{0} {1}, reached {2}: {3}, {4}%")
    @CsvSource(delimiter = '|', textBlock = """
            400       | người   |      | 0 / 400 người              | 0
            400       | người   | 120  | 120 / 400 người            | 30
            400       | người   | 400  | 400 / 400 người            | 100
            400       | người   | 399  | 399 / 400 người            | 99
            400       | người   | 500  | 500 / 400 người            | 125
            12.5      | %       | 6.25 | 6,25 / 12,5 %              | 50
            1234567.0 | lượt    | 1000 | 1.000 / 1.234.567 lượt     | 0
            """)
    void inWordsAndInHundredths(BigDecimal figure, String unit, BigDecimal reached, String words, long percent) {
        var target = new Target(figure, unit);
        assertThat(target.against(reached)).isEqualTo(words);
        assertThat(target.percent(reached)).isEqualTo(percent);
    }
}
