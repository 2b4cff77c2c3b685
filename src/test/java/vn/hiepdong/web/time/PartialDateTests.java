package vn.hiepdong.web.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiepdong.web.time.PartialDate.Precision;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            typed              | known to | at the earliest | at the latest | printed
            10/4/2018          | DAY      | 2018-04-10      | 2018-04-10    | 10/04/2018
            01.3.2018          | DAY      | 2018-03-01      | 2018-03-01    | 01/03/2018
            2018-03-01         | DAY      | 2018-03-01      | 2018-03-01    | 01/03/2018
            4/2018             | MONTH    | 2018-04-01      | 2018-04-30    | 04/2018
            04/2018            | MONTH    | 2018-04-01      | 2018-04-30    | 04/2018
            02.2020            | MONTH    | 2020-02-01      | 2020-02-29    | 02/2020
            12-2018            | MONTH    | 2018-12-01      | 2018-12-31    | 12/2018
            ' 4 / 2018 '       | MONTH    | 2018-04-01      | 2018-04-30    | 04/2018
            tháng 4/2018       | MONTH    | 2018-04-01      | 2018-04-30    | 04/2018
            Tháng 4 năm 2018   | MONTH    | 2018-04-01      | 2018-04-30    | 04/2018
            2018-04            | MONTH    | 2018-04-01      | 2018-04-30    | 04/2018
            2018               | YEAR     | 2018-01-01      | 2018-12-31    | 2018
            năm 2018           | YEAR     | 2018-01-01      | 2018-12-31    | 2018
            NĂM 2020           | YEAR     | 2020-01-01      | 2020-12-31    | 2020
            """)
    void aDateIsTakenAsPreciselyAsItIsTyped(
            String typed, Precision precision, LocalDate first, LocalDate last, String printed) {
        var date = PartialDate.parse(typed).orElseThrow();
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date.print()).isEqualTo(printed);
        assertThat(PartialDate.parse(date.print()))
                .as("what is printed can be typed")
                .contains(date);
    }

    @Test
    void aDateTypedOnAnotherKeyboardIsTheSame() {
        assertThat(PartialDate.parse(Normalizer.normalize("tháng 4/2018", Normalizer.Form.NFD)))
                .isEqualTo(PartialDate.parse("4/2018"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "31/02/2018",
                "13/2018",
                "0/2018",
                "1/3",
                "18",
                "1/3/18",
                "năm 1899",
                "2200",
                "tháng 4",
                "đầu năm"
            })
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(PartialDate.parse(typed)).isEmpty();
    }

    @Test
    void twoWaysToTheSameStretchAreEqual() {
        assertThat(new PartialDate(LocalDate.of(2018, 4, 10), Precision.MONTH))
                .isEqualTo(PartialDate.of(YearMonth.of(2018, 4)));
        assertThat(new PartialDate(LocalDate.of(2018, 4, 10), Precision.YEAR)).isEqualTo(PartialDate.of(Year.of(2018)));
    }

    @Test
    void aDateWithoutADayIsNoDate() {
        assertThatNullPointerException().isThrownBy(() -> PartialDate.of((LocalDate) null));
    }
}
