package vn.hiepdong.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            full name                 | given name     | the rest
            Nguyễn Dương Thái         | Thái           | Nguyễn Dương
            '  Hoàng   Thị  Lan '     | Lan            | Hoàng Thị
            Đỗ Thị Hoàng              | Hoàng          | Đỗ Thị
            Thái                      | Thái           | ''
            """, useHeadersInDisplayName = true)
    void peopleSortByTheirGivenName(String fullName, String given, String rest) {
        assertThat(PersonNames.sortKey(fullName)).isEqualTo(given + "|" + rest);
    }
}
