package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPeriodTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before                | next
            2026-01-01 | 2026-12-31 | 2027-01-01 | 2027-12-31
            2021-01-01 | 2025-12-31 | 2026-01-01 | 2030-12-31
            2021-06-01 | 2026-05-31 | 2026-06-01 | 2031-05-31
            2026-03-01 | 2027-02-28 | 2027-03-01 | 2028-02-29
            2026-01-01 | 2026-06-30 | 2026-07-01 | 2026-12-31
            2018-04-10 | 2018-04-19 | 2018-04-20 | 2018-04-29
            2018-04-10 | 2018-04-10 | 2018-04-11 | 2018-04-11
            """)
    void theNextStretchIsAsLong(LocalDate from, LocalDate to, LocalDate nextFrom, LocalDate nextTo) {
        var next = NextPeriod.after(from, to);
        assertThat(next.from()).isEqualTo(nextFrom);
        assertThat(next.to()).isEqualTo(nextTo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before                | a day      | the same of the next
            2026-01-01 | 2026-12-31 | 2026-12-31 | 2027-12-31
            2026-01-01 | 2026-12-31 | 2026-06-15 | 2027-06-15
            2026-01-01 | 2026-06-30 | 2026-06-30 | 2026-12-31
            2027-01-01 | 2027-12-31 | 2027-02-28 | 2028-02-29
            2021-01-01 | 2025-12-31 | 2023-11-30 | 2028-11-30
            2018-04-10 | 2018-04-19 | 2018-04-12 | 2018-04-22
            """)
    void aDayMovesAlong(LocalDate from, LocalDate to, LocalDate day, LocalDate moved) {
        assertThat(NextPeriod.after(from, to).shift(day)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before                | a title                              | the next one's
            2026-01-01 | 2026-12-31 | Chương trình phối hợp năm 2026       | Chương trình phối hợp năm 2027
            2021-01-01 | 2025-12-31 | Chương trình giai đoạn 2021 - 2025   | Chương trình giai đoạn 2026 - 2030
            2026-01-01 | 2026-12-31 | Thực hiện Nghị quyết 12 năm 2019     | Thực hiện Nghị quyết 12 năm 2019
            2026-01-01 | 2026-12-31 | Chương trình phối hợp giữa hai bên   | Chương trình phối hợp giữa hai bên
            """)
    void itsYearsMoveAlongAndOthersStay(LocalDate from, LocalDate to, String title, String next) {
        assertThat(NextPeriod.after(from, to).shift(title)).isEqualTo(next);
    }
}
