package vn.hiepdong.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTests {

    private static final List<String> AROUND =
            List.of("canbo", "Trần Thị Thử", "Ủy ban nhân dân tỉnh Mẫu", "Tỉnh Mẫu", "Hiệp Đồng", "2026");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mười hai chữ trở lên                                           | holds
            Hội nghị sơ kết sáu tháng đầu năm của tỉnh ta, ai cũng phải nhớ | holds
            con mèo xanh ngủ trên 3 quả bí                                 | holds
            vàng9 TRÂU chạy qua cầu                                        | holds
            ngắn thôi                                                      | 12 đến 128
            password1234                                                   | ghép từ
            Password12345!                                                 | ghép từ
            111111111111                                                   | dễ đoán
            qwertyuiop[]                                                   | ghép từ
            abcabcabcabc                                                   | ghép từ
            123456789012                                                   | dễ đoán
            TinhMau@2026                                                   | ghép từ
            tỉnh Mẫu 2026!!                                                | ghép từ
            uybannhandan2026                                               | ghép từ
            canbo-canbo-2026                                               | ghép từ
            Trần Thị Thử 1234                                              | ghép từ
            matkhau@123456                                                 | ghép từ
            """)
    void saysWhetherAPasswordHolds(String password, String answer) {
        var complaint = rules.complaintAbout(password, AROUND);
        if (answer.equals("holds")) {
            assertThat(complaint).isEmpty();
        } else {
            assertThat(complaint.orElse("holds")).contains(answer);
        }
    }

    @Test
    void countsLettersAndNotBytesAndTakesLongOnes() {
        assertThat(rules.complaintAbout("ặ".repeat(11), AROUND))
                .hasValueSatisfying(said -> assertThat(said).contains("12 đến 128"));
        assertThat(rules.complaintAbout("mười hai chữ trở lên ".repeat(6), AROUND))
                .isEmpty();
        assertThat(rules.complaintAbout("mười hai chữ trở lên ".repeat(7), AROUND))
                .isPresent();
    }
}
