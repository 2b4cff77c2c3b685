package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            year | total | overdue | sentence
            2026 | 0     | 0       | Năm 2026 chưa có cam kết nào được ghi vào sổ.
            2026 | 12    | 0       | Năm 2026 các bên cam kết 12 việc, chưa việc nào quá hạn.
            2026 | 12    | 1       | Năm 2026 các bên cam kết 12 việc: còn 12, trong đó 1 quá hạn.
            2026 | 12    | 12      | Năm 2026 các bên cam kết 12 việc: còn 12, đều đã quá hạn.
            2026 | 1     | 1       | Năm 2026 các bên cam kết 1 việc: còn 1, đã quá hạn.
            2027 | 1234  | 1001    | Năm 2027 các bên cam kết 1.234 việc: còn 1.234, trong đó 1.001 quá hạn.
            """)
    void theYearInOneSentence(int year, long total, long overdue, String sentence) {
        assertThat(new Promise(year, total, overdue).sentence()).isEqualTo(sentence);
    }

    @Test
    void noMoreCanBeOverdueThanWasPromised() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Promise(2026, 1, 2));
    }
}
