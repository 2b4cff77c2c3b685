package vn.hiepdong.web.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tết 2026 is 17 February, a Tuesday; the holiday runs here from Monday 16 to Friday 20 February. */
class WorkingDaysTests {

    private final WorkingDays calendar = new WorkingDays(
            LocalDate.of(2026, 2, 16).datesUntil(LocalDate.of(2026, 2, 21)).collect(Collectors.toSet()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            day        | weekday           | worked?
            2026-03-06 | Friday            | true
            2026-03-07 | Saturday          | false
            2026-03-08 | Sunday            | false
            2026-03-09 | Monday            | true
            2026-02-17 | Tuesday, Tết      | false
            2026-02-23 | Monday after Tết  | true
            """)
    void someDaysAreWorked(LocalDate day, String weekday, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from       | that is a       | days | back to    | on to
            2026-03-11 | Wednesday       | 0    | 2026-03-11 | 2026-03-11
            2026-03-11 | Wednesday       | 1    | 2026-03-10 | 2026-03-12
            2026-03-11 | Wednesday       | 3    | 2026-03-06 | 2026-03-16
            2026-03-11 | Wednesday       | 7    | 2026-03-02 | 2026-03-20
            2026-03-15 | Sunday          | 1    | 2026-03-13 | 2026-03-16
            2026-03-14 | Saturday        | 5    | 2026-03-09 | 2026-03-20
            2026-02-24 | after Tết       | 2    | 2026-02-13 | 2026-02-26
            2026-02-13 | before Tết      | 1    | 2026-02-12 | 2026-02-23
            2026-02-18 | within Tết      | 1    | 2026-02-13 | 2026-02-23
            """)
    void countingSkipsWeekendsAndHolidays(LocalDate from, String weekday, int days, LocalDate back, LocalDate on) {
        assertThat(calendar.minus(from, days)).isEqualTo(back);
        assertThat(calendar.plus(from, days)).isEqualTo(on);
    }

    @Test
    void countingBackwardsHasItsOwnMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingDays(Set.of()).plus(LocalDate.of(2026, 3, 11), -1));
    }
}
