package vn.hiepdong.conference.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.web.text.Numbers;

/** A figure with a breakdown equals its sum, or says why not (row E03, invariant 12). */
class BreakdownTests {

    @ParameterizedTest(name = "{0} = {1}, named {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            16    | cấp tỉnh: 1; cấp huyện: 15   |                      | adds up
            16    | cấp tỉnh: 1; cấp huyện: 14   |                      | Các phần cộng lại 1 + 14 = 15, khác 16.
            53    |                              |                      | adds up
            1.234 | a: 1.000; b: 234             |                      | adds up
            12,5  | a: 10; b: 2,5                |                      | adds up
            12,5  | a: 10; b: 2                  |                      | Các phần cộng lại 10 + 2 = 12, khác 12,5.
            3     |                              | Đồng Văn; Lục Hồn; Vô Ngại | adds up
            3     |                              | Đồng Văn; Lục Hồn    | Đã ghi 2 tên, khác 3.
            """)
    void aFigureEqualsTheSumOfItsParts(String value, String parts, String names, String outcome) {
        var mismatch = Breakdown.parse(parts)
                .orElseThrow()
                .mismatch(Numbers.parse(value).orElseThrow(), Breakdown.lines(names));
        assertThat(mismatch.orElse("adds up")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            cấp tỉnh: 1            | cấp tỉnh: 1
            cấp tỉnh = 1           | cấp tỉnh: 1
            Đợt 1: tháng 3: 12     | Đợt 1: tháng 3: 12
            cấp tỉnh 1             | no part
            cấp tỉnh: một          | no part
            : 1                    | no part
            """)
    void aPartIsANameAndANumber(String typed, String kept) {
        assertThat(Breakdown.parse(typed).map(Breakdown::text).orElse("no part"))
                .isEqualTo(kept);
    }
}
