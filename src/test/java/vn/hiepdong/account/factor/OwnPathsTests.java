package vn.hiepdong.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPathsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            /staff/programmes/7?trang=2 | /staff/programmes/7?trang=2
            /admin/accounts             | /admin/accounts
            /staff                      | /staff
            /staffing                   | /staff
            //evil.example              | /staff
            /staff//evil.example        | /staff
            \\\\evil.example            | /staff
            /staff/\\evil               | /staff
            https://evil.example/staff  | /staff
            javascript:alert(1)         | /staff
            ''                          | /staff
            null                        | /staff
            """)
    void goesNowhereElse(String next, String path) {
        assertThat(OwnPaths.of(next)).isEqualTo(path);
    }
}
