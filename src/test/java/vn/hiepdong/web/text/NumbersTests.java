package vn.hiepdong.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0
            999       | 999
            1000      | 1.000
            138310707 | 138.310.707
            -1500     | -1.500
            """)
    void numbersAreGroupedByDots(long number, String printed) {
        assertThat(Numbers.print(number)).isEqualTo(printed);
    }
}
