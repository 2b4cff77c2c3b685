package vn.hiepdong.conference.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which periods the parties owe to look back on, as a clerk would write them down. */
class TimetableTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from       | ends       | months | duties                                                                                   | because
            2016-03-01 | 2016-12-31 | 6      | 01/03-31/08/2016 due 01/09/2016; 01/09-31/12/2016 due 30/01/2017                         | half years from the day of signing
            2026-01-01 | 2026-12-31 | 6      | 01/01-30/06/2026 due 01/07/2026; 01/07-31/12/2026 due 30/01/2027                         | the last one ends with the programme and may be late by thirty days
            2026-01-01 | 2026-12-31 | 18     | 01/01-31/12/2026 due 30/01/2027                                                          | an interval longer than the programme: one, at its end
            2026-01-01 | 2026-12-31 | 12     | 01/01-31/12/2026 due 30/01/2027                                                          | once a year
            2026-01-01 | 2027-12-31 | 12     | 01/01-31/12/2026 due 01/01/2027; 01/01-31/12/2027 due 30/01/2028                         | twice in two years
            2025-12-28 | 2026-12-31 | 6      | 28/12-27/06/2026 due 28/06/2026; 28/06-27/12/2026 due 28/12/2026; 28/12-31/12/2026 due 30/01/2027 | it took effect before its year, and four days are left
            2025-08-31 | 2026-09-30 | 6      | 31/08-27/02/2026 due 28/02/2026; 28/02-30/08/2026 due 31/08/2026; 31/08-30/09/2026 due 30/10/2026 | months have different lengths
            2026-11-15 | 2026-12-31 | 6      | 15/11-31/12/2026 due 30/01/2027                                                          | signed late in its year
            2026-12-31 | 2026-12-31 | 6      | 31/12-31/12/2026 due 30/01/2027                                                          | on its last day
            2026-01-01 | 2026-03-31 | 1      | 01/01-31/01/2026 due 01/02/2026; 01/02-28/02/2026 due 01/03/2026; 01/03-31/03/2026 due 30/04/2026 | every month
            2026-01-01 | 2026-12-31 |        |                                                                                          | the parties agreed on no reviews
            2027-01-15 | 2026-12-31 | 6      |                                                                                          | it took effect when it was over
            """)
    void theDutiesOfAProgramme(LocalDate from, LocalDate ends, Integer months, String duties, String because) {
        assertThat(print(Timetable.of(from, ends, months))).as(because).isEqualTo(duties == null ? "" : duties);
    }

    /** Invariant 7. */
    @Test
    void theyCoverTheWholePeriodWithoutAGap() {
        for (var months = 1; months <= 24; months++) {
            var duties = Timetable.of(LocalDate.of(2024, 1, 31), LocalDate.of(2028, 2, 29), months);

            assertThat(duties.get(0).from()).isEqualTo("2024-01-31");
            assertThat(duties.get(duties.size() - 1).to()).isEqualTo("2028-02-29");
            for (var at = 0; at < duties.size(); at++) {
                var duty = duties.get(at);
                assertThat(duty.to()).isBefore(duty.from().plusMonths(months).plusDays(3));
                assertThat(duty.dueOn()).isAfter(duty.to());
                if (at > 0) {
                    assertThat(duty.from())
                            .isEqualTo(duties.get(at - 1).to().plusDays(1))
                            .isEqualTo(duties.get(at - 1).dueOn());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            took effect | from       | to         | set on     | duty                             | because
            2021-01-01  | 2021-01-01 | 2025-12-31 |            | 01/01-30/06/2023 due 01/07/2023  | the middle of five years
            2021-04-15  | 2021-01-01 | 2025-12-31 |            | 15/04-30/06/2023 due 01/07/2023  | it took effect later
            2021-05-23  | 2021-05-23 | 2026-05-22 |            | 23/05-22/11/2023 due 23/11/2023  | the middle of a term
            2026-01-01  | 2026-01-01 | 2026-03-31 |            | 01/01-14/02/2026 due 15/02/2026  | an odd number of months is halved by days
            2021-01-01  | 2021-01-01 | 2025-12-31 | 2023-05-15 | 01/01-14/05/2023 due 15/05/2023  | somebody set the day
            2024-01-01  | 2021-01-01 | 2025-12-31 |            |                                  | it took effect when the half was over
            2021-01-01  | 2021-01-01 | 2025-12-31 | 2026-05-15 |                                  | the day lies behind the end
            """)
    void theMidTermReview(
            LocalDate tookEffect, LocalDate from, LocalDate to, LocalDate setOn, String duty, String because) {
        assertThat(print(Timetable.midTerm(tookEffect, from, to, setOn).stream().toList()))
                .as(because)
                .isEqualTo(duty == null ? "" : duty);
    }

    private static String print(List<DutyPeriod> duties) {
        return duties.stream()
                .map(duty -> String.format(
                        "%1$td/%1$tm-%2$td/%2$tm/%2$tY due %3$td/%3$tm/%3$tY", duty.from(), duty.to(), duty.dueOn()))
                .collect(Collectors.joining("; "));
    }
}
