package vn.hiepdong.conference.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.conference.review.ReviewKind;
import vn.hiepdong.programme.ProgrammeKind;

/** How a duty stands on a day, and which reviews meet it. */
class JudgingDutiesTests {

    private static final DutyPeriod SPRING = new DutyPeriod(
            DutyKind.INTERIM, LocalDate.of(2016, 3, 1), LocalDate.of(2016, 8, 31), LocalDate.of(2016, 9, 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            today      | met   | waived | state    | because
            2016-03-01 | false | false  | UPCOMING | it was signed today
            2016-08-01 | false | false  | UPCOMING | thirty-one days are left
            2016-08-02 | false | false  | DUE_SOON | thirty days are left
            2016-09-01 | false | false  | DUE_SOON | the due day itself is in time
            2016-09-02 | false | false  | OVERDUE  | the due day is over
            2026-09-02 | false | false  | OVERDUE  | ten years later
            2016-09-02 | true  | false  | MET      | it was held
            2016-09-02 | false | true   | WAIVED   | the parties agreed to leave it out
            2016-09-02 | true  | true   | MET      | they left it out and held it after all
            """)
    void aDutyStandsTowardsItsDay(LocalDate today, boolean met, boolean waived, DutyState state, String because) {
        assertThat(JudgingDuties.stateOf(SPRING, met, waived, today))
                .as(because)
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            duty                           | programme        | held                                                               | met   | because
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME |                                                                    | false | nothing was held
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME | HALF_YEAR 2016-03-01 2016-08-31                                    | true  | its very days
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME | ANNUAL 2016-01-01 2016-12-31                                       | true  | the whole year was looked back on later
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME | HALF_YEAR 2016-01-01 2016-06-30                                    | false | two months lack
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME | HALF_YEAR 2016-04-01 2016-08-31                                    | false | the first month lacks
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME | HALF_YEAR 2016-03-01 2016-08-01                                    | true  | met within the thirty days before it was due
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME | HALF_YEAR 2016-03-01 2016-07-31                                    | false | a day too early
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME | HALF_YEAR 2016-01-01 2016-06-30; ANNUAL 2016-07-01 2016-12-31      | true  | two together, without a day between
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME | HALF_YEAR 2016-01-01 2016-05-31; ANNUAL 2016-07-01 2016-12-31      | false | June lacks between two
            INTERIM  2016-03-01 2016-08-31 | ANNUAL_PROGRAMME | THEMATIC 2016-03-01 2016-08-31                                     | false | one theme is not the programme
            INTERIM  2026-01-01 2026-01-31 | ANNUAL_PROGRAMME | HALF_YEAR 2026-01-01 2026-01-20                                    | false | of a month a third may lack and no more
            CLOSING  2016-09-01 2016-12-31 | ANNUAL_PROGRAMME | HALF_YEAR 2016-09-01 2016-12-31                                    | true  | its very days
            CLOSING  2016-09-01 2016-12-31 | ANNUAL_PROGRAMME | ANNUAL 2016-01-01 2016-11-15                                       | true  | the year's review closes it, also early
            CLOSING  2016-09-01 2016-12-31 | ANNUAL_PROGRAMME | HALF_YEAR 2016-01-01 2016-11-15                                    | false | too early, and it closes nothing
            CLOSING  2016-09-01 2016-12-31 | ANNUAL_PROGRAMME | ANNUAL 2016-01-01 2016-08-20                                       | false | it does not reach into the last period
            CLOSING  2020-09-01 2020-12-31 | PERIOD_PROGRAMME | FINAL 2016-01-01 2020-10-31                                        | true  | the final review closes a programme of years
            CLOSING  2020-09-01 2020-12-31 | PERIOD_PROGRAMME | ANNUAL 2020-01-01 2020-10-31                                       | false | a year's review does not
            MID_TERM 2021-01-01 2023-06-30 | TERM_REGULATION  | MID_TERM 2021-01-01 2023-06-30                                     | true  | its very days
            MID_TERM 2021-01-01 2023-06-30 | TERM_REGULATION  | MID_TERM 2021-01-01 2023-06-10                                     | true  | met shortly before
            MID_TERM 2021-01-01 2023-06-30 | TERM_REGULATION  | ANNUAL 2021-01-01 2021-12-31; ANNUAL 2022-01-01 2023-06-30         | false | the half as a whole was not looked back on
            """)
    void reviewsMeetIt(String duty, ProgrammeKind programme, String held, boolean met, String because) {
        assertThat(JudgingDuties.met(period(duty), lookbacks(held, programme)))
                .as(because)
                .isEqualTo(met);
    }

    private static DutyPeriod period(String typed) {
        var words = typed.split("\\s+");
        var to = LocalDate.parse(words[2]);
        return new DutyPeriod(DutyKind.valueOf(words[0]), LocalDate.parse(words[1]), to, to.plusDays(1));
    }

    private static List<Lookback> lookbacks(String typed, ProgrammeKind programme) {
        return typed == null
                ? List.of()
                : Pattern.compile("; ")
                        .splitAsStream(typed)
                        .map(one -> one.split(" "))
                        .map(one -> Lookback.of(
                                ReviewKind.valueOf(one[0]),
                                programme,
                                LocalDate.parse(one[1]),
                                LocalDate.parse(one[2])))
                        .toList();
    }
}
