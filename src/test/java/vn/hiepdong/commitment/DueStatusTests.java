package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.web.time.WorkingDays;

/** Tết 2026 is 17 February; nobody works here from Monday 16 to Friday 20 February. */
class DueStatusTests {

    private static final int SEVEN_WORKING_DAYS = 7;
    private static final int NINETY_DAYS = 90;

    private final WorkingDays calendar = new WorkingDays(
            LocalDate.of(2026, 2, 16).datesUntil(LocalDate.of(2026, 2, 21)).collect(Collectors.toSet()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            due on     | today      | status      | because
            2026-03-20 | 2026-01-05 | IN_TIME     | it is months away
            2026-03-20 | 2026-03-10 | IN_TIME     | eight working days are left before Friday 20
            2026-03-20 | 2026-03-11 | DUE_SOON    | the seventh working day before Friday 20 has come
            2026-03-20 | 2026-03-19 | DUE_SOON    | it is due tomorrow
            2026-03-20 | 2026-03-20 | DUE_SOON    | the due day itself is in time
            2026-03-20 | 2026-03-21 | OVERDUE     | the due day is over
            2026-03-20 | 2027-03-20 | OVERDUE     | it is a year late
            2026-03-22 | 2026-03-11 | IN_TIME     | Sunday 22: eight working days before it
            2026-03-22 | 2026-03-12 | DUE_SOON    | Sunday 22: seven working days before it
            2026-03-22 | 2026-03-22 | DUE_SOON    | a Sunday may be the due day
            2026-03-22 | 2026-03-23 | OVERDUE     | a due Sunday does not wait for Monday
            2026-03-16 | 2026-03-04 | IN_TIME     | Monday 16: a weekend lies between
            2026-03-16 | 2026-03-05 | DUE_SOON    | Monday 16: two weekends lie between
            2026-03-16 | 2026-03-07 | DUE_SOON    | today is a Saturday within the window
            2026-02-25 | 2026-02-08 | IN_TIME     | Tết does not count: the window before Wednesday 25 opens on Monday 9
            2026-02-25 | 2026-02-09 | DUE_SOON    | Tết does not count: five worked days before it and two after it
            2026-02-18 | 2026-02-19 | OVERDUE     | due within Tết and overdue within Tết
                       | 2026-03-20 | NO_DEADLINE | it has no deadline
            """)
    void aCommitmentStandsTowardsItsDueDate(LocalDate dueOn, LocalDate today, DueStatus status, String because) {
        assertThat(DueStatus.of(open(dueOn), today, new DueWindows(calendar, SEVEN_WORKING_DAYS, NINETY_DAYS)))
                .as(because)
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state        | due on     | claimed on | completed on | heard on   | today      | status       | because
            COMPLETED    | 2026-03-20 | 2026-03-19 | 2026-03-19   |            | 2026-05-01 | DONE_ON_TIME | it was done a day early
            COMPLETED    | 2026-03-20 | 2026-03-20 | 2026-03-20   |            | 2026-05-01 | DONE_ON_TIME | done on the due day is on time
            COMPLETED    | 2026-03-20 | 2026-03-21 | 2026-03-21   |            | 2026-05-01 | DONE_LATE    | it was done a day late
            COMPLETED    |            | 2026-03-21 | 2026-03-21   |            | 2026-05-01 | DONE         | done, and there was no deadline
            SUBMITTED    | 2026-03-20 | 2026-03-19 |              |            | 2026-05-01 | DUE_SOON     | the claim stopped the clock in time
            SUBMITTED    | 2026-03-20 | 2026-02-02 |              |            | 2026-05-01 | IN_TIME      | it was claimed well before
            SUBMITTED    | 2026-03-20 | 2026-03-23 |              |            | 2026-03-24 | OVERDUE      | it was claimed too late
            SUBMITTED    |            | 2026-03-19 |              | 2026-03-19 | 2026-12-01 | NO_DEADLINE  | nobody is silent who waits for an answer
            RETURNED     | 2026-03-20 |            |              |            | 2026-03-21 | OVERDUE      | it was returned, and its clock runs again
            IN_PROGRESS  | 2026-03-20 |            |              | 2026-03-18 | 2026-03-21 | OVERDUE      | a word does not move the deadline
            NOT_STARTED  |            |            |              | 2026-01-01 | 2026-04-01 | NO_DEADLINE  | the ninetieth day without a word
            NOT_STARTED  |            |            |              | 2026-01-01 | 2026-04-02 | SILENT       | the ninety-first day without a word
            IN_PROGRESS  |            |            |              | 2026-01-01 | 2026-04-02 | SILENT       | it was begun and nobody said more
            IN_PROGRESS  |            |            |              |            | 2026-04-02 | NO_DEADLINE  | nothing says since when
            PAUSED       | 2026-03-20 |            |              |            | 2026-05-01 | CLOSED_OTHER | a pause stops the clock
            CANCELLED    | 2026-03-20 |            |              |            | 2026-05-01 | CLOSED_OTHER | it is not to be done any more
            CARRIED_OVER |            |            |              | 2026-01-01 | 2026-05-01 | CLOSED_OTHER | its successor is to be done
            """)
    void whatPeopleDidWithItCounts(
            CommitmentState state,
            LocalDate dueOn,
            LocalDate claimedOn,
            LocalDate completedOn,
            LocalDate heardOn,
            LocalDate today,
            DueStatus status,
            String because) {
        var standing = new Standing(state, dueOn, claimedOn, completedOn, heardOn);

        assertThat(DueStatus.of(standing, today, new DueWindows(calendar, SEVEN_WORKING_DAYS, NINETY_DAYS)))
                .as(because)
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            window | today      | status
            0      | 2026-03-19 | IN_TIME
            0      | 2026-03-20 | DUE_SOON
            1      | 2026-03-19 | DUE_SOON
            10     | 2026-03-06 | DUE_SOON
            10     | 2026-03-05 | IN_TIME
            """)
    void theWindowIsASetting(int window, LocalDate today, DueStatus status) {
        assertThat(DueStatus.of(open(LocalDate.of(2026, 3, 20)), today, new DueWindows(calendar, window, NINETY_DAYS)))
                .isEqualTo(status);
    }

    private static Standing open(LocalDate dueOn) {
        return new Standing(CommitmentState.NOT_STARTED, dueOn, null, null, null);
    }
}
