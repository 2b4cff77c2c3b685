package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            in time | late | open  | overdue | paused | cancelled | carried | sentence
            0       | 0    | 0     | 0       | 0      | 0         | 0       | Năm 2026 chưa có cam kết nào được ghi vào sổ.
            6       | 1    | 4     | 1       | 0      | 0         | 0       | Năm 2026 các bên cam kết 12 việc: đã xong 7 (6 đúng hạn, 1 trễ), còn 5, trong đó 1 quá hạn.
            0       | 0    | 12    | 0       | 0      | 0         | 0       | Năm 2026 các bên cam kết 12 việc: còn 12, chưa việc nào quá hạn.
            0       | 0    | 11    | 0       | 1      | 0         | 0       | Năm 2026 các bên cam kết 12 việc: còn 12, chưa việc nào quá hạn.
            12      | 0    | 0     | 0       | 0      | 0         | 0       | Năm 2026 các bên cam kết 12 việc: đã xong 12 (12 đúng hạn, 0 trễ).
            0       | 0    | 0     | 1       | 0      | 0         | 0       | Năm 2026 các bên cam kết 1 việc: còn 1, trong đó 1 quá hạn.
            1       | 0    | 0     | 0       | 0      | 1         | 2       | Năm 2026 các bên cam kết 1 việc: đã xong 1 (1 đúng hạn, 0 trễ). Ngoài ra có 1 việc đã hủy, 2 việc chuyển sang chương trình sau.
            1014    | 146  | 211   | 16      | 0      | 0         | 0       | Năm 2026 các bên cam kết 1.387 việc: đã xong 1.160 (1.014 đúng hạn, 146 trễ), còn 227, trong đó 16 quá hạn.
            """)
    void theYearInOneSentence(
            int inTime, int late, int open, int overdue, int paused, int cancelled, int carried, String sentence) {
        var tally = new Tally(inTime, late, open, 0, 0, overdue, paused, cancelled, carried);

        assertThat(new Promise(2026, tally).sentence()).isEqualTo(sentence);
    }
}
