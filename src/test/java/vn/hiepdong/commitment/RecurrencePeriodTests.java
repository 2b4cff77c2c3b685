package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days a recurring commitment falls due, counted from the first one. */
class RecurrencePeriodTests {

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            MONTHLY     | 2026-01-15 | 2026-01-15 2026-02-15 2026-03-15 2026-04-15 2026-05-15
            MONTHLY     | 2026-01-31 | 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31
            MONTHLY     | 2028-01-31 | 2028-01-31 2028-02-29 2028-03-31 2028-04-30 2028-05-31
            MONTHLY     | 2026-01-30 | 2026-01-30 2026-02-28 2026-03-30 2026-04-30 2026-05-30
            MONTHLY     | 2026-02-28 | 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30
            MONTHLY     | 2026-11-25 | 2026-11-25 2026-12-25 2027-01-25 2027-02-25 2027-03-25
            QUARTERLY   | 2026-03-31 | 2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31
            QUARTERLY   | 2026-06-30 | 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-06-30
            QUARTERLY   | 2026-03-25 | 2026-03-25 2026-06-25 2026-09-25 2026-12-25 2027-03-25
            HALF_YEARLY | 2026-06-30 | 2026-06-30 2026-12-31 2027-06-30 2027-12-31 2028-06-30
            HALF_YEARLY | 2026-08-29 | 2026-08-29 2027-02-28 2027-08-29 2028-02-29 2028-08-29
            YEARLY      | 2026-11-20 | 2026-11-20 2027-11-20 2028-11-20 2029-11-20 2030-11-20
            YEARLY      | 2028-02-29 | 2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29
            """)
    void noDayIsLostAtTheEndsOfMonths(RecurrencePeriod period, LocalDate first, String days) {
        assertThat(IntStream.range(0, 5)
                        .mapToObj(before -> period.dueOn(first, before).toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} from {1} until {2}: {3} times")
    @CsvSource({
        "QUARTERLY, 2026-03-31, 2026-12-31, 4",
        "QUARTERLY, 2026-03-31, 2026-12-30, 3",
        "MONTHLY, 2026-01-31, 2026-12-31, 12",
        "YEARLY, 2026-11-20, 2030-12-31, 5",
        "HALF_YEARLY, 2027-01-15, 2026-12-31, 0"
    })
    void theLastPeriodFallsDueBeforeTheProgrammeEnds(
            RecurrencePeriod period, LocalDate first, LocalDate last, int count) {
        assertThat(period.countUntil(first, last)).isEqualTo(count);
    }
}
