package vn.hiepdong.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTests {

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2018-12-31, năm 2018",
        "2018-01-01, 2021-12-31, 2018 – 2021",
        "2018-02-28, 2018-12-31, 28/02/2018 – 31/12/2018",
        "2018-01-01, 2018-06-30, 01/01/2018 – 30/06/2018",
    })
    void wholeYearsPrintByTheirNumbers(LocalDate from, LocalDate to, String printed) {
        assertThat(Printed.period(from, to)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "   , 8, 8 nội dung",
        " 8 , 8, 8 nội dung",
        " 8 , 5, '8 nội dung, ghi được 5'",
        " 8 , 0, 8 nội dung",
        "   , 0, ''",
    })
    void whatTheTextSaysItHasMayBeMoreThanWhatIsKnown(Integer saidByTheText, long known, String printed) {
        assertThat(Printed.count(saidByTheText, known)).isEqualTo(printed);
    }
}
