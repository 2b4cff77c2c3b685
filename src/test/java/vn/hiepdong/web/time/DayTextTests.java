package vn.hiepdong.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            typed                | the day
            10/4/2018            | 2018-04-10
            1/3/2018             | 2018-03-01
            01.3.2018            | 2018-03-01
            1.3.2018             | 2018-03-01
            01-03-2018           | 2018-03-01
            2018-03-01           | 2018-03-01
            2018-3-1             | 2018-03-01
            '  10/04/2018  '     | 2018-04-10
            10 / 4 / 2018        | 2018-04-10
            '\t10/04/2018\u00A0' | 2018-04-10
            29/2/2020            | 2020-02-29
            01/01/1900           | 1900-01-01
            31/12/2199           | 2199-12-31
            """)
    void aDayIsTakenAsPeopleTypeIt(String typed, LocalDate day) {
        assertThat(DayText.parse(typed)).contains(day);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "31/02/2018",
                "29/2/2018",
                "32/1/2018",
                "10/13/2018",
                "0/4/2018",
                "1/3/18",
                "1/3",
                "4/2018",
                "2018",
                "10/4/20188",
                "10/4-2018",
                "2018/04/10/1",
                "mai",
                "10 tháng 4",
                "31/12/1899",
                "01/01/2200",
                "1 0/4/2018",
                "١٠/٤/٢٠١٨"
            })
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(DayText.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            day        | printed    | with its weekday
            2018-04-10 | 10/04/2018 | Thứ Ba, 10/04/2018
            2018-03-01 | 01/03/2018 | Thứ Năm, 01/03/2018
            2026-03-02 | 02/03/2026 | Thứ Hai, 02/03/2026
            2026-03-04 | 04/03/2026 | Thứ Tư, 04/03/2026
            2026-03-06 | 06/03/2026 | Thứ Sáu, 06/03/2026
            2026-03-07 | 07/03/2026 | Thứ Bảy, 07/03/2026
            2026-03-01 | 01/03/2026 | Chủ nhật, 01/03/2026
            """)
    void aDayIsPrinted(LocalDate day, String printed, String withWeekday) {
        assertThat(DayText.print(day)).isEqualTo(printed);
        assertThat(DayText.weekday(day)).isEqualTo(withWeekday);
    }
}
