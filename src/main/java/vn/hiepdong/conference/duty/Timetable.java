package vn.hiepdong.conference.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which periods the parties of a programme are to look back on (DOMAIN §4). Duty <i>k</i> covers [from+(k−1)i, from+k·i) and is
 * due on from+k·i; the last one ends with the programme and is due thirty days after.
 */
final class Timetable {

    private static final int DAYS_TO_CLOSE = 30;

    private Timetable() {}

    /**
     * Without a gap from the first day to the last (invariant 7).
     *
     * @param from when the programme took effect, else when it was signed
     * @param periodTo its last day
     * @param interval in months; null for a programme without reviews, which owes none
     * @return none either for one that took effect when it was over
     */
    static List<DutyPeriod> of(LocalDate from, LocalDate periodTo, Integer interval) {
        var duties = new ArrayList<DutyPeriod>();
        if (interval == null || from.isAfter(periodTo)) {
            return duties;
        }
        var begins = from;
        // reckoned from the first day each time: from 31/08 by half years it is 28/02 and 31/08 again
        for (var k = 1; !from.plusMonths((long) k * interval).isAfter(periodTo); k++) {
            var next = from.plusMonths((long) k * interval);
            duties.add(new DutyPeriod(DutyKind.INTERIM, begins, next.minusDays(1), next));
            begins = next;
        }
        duties.add(new DutyPeriod(DutyKind.CLOSING, begins, periodTo, periodTo.plusDays(DAYS_TO_CLOSE)));
        return duties;
    }

    /**
     * Over the first half of the programme (row R04).
     *
     * @param dueOn set by hand; null: the midpoint of the period
     * @return empty where the programme took effect later than that, or ends before
     */
    static Optional<DutyPeriod> midTerm(LocalDate from, LocalDate periodFrom, LocalDate periodTo, LocalDate dueOn) {
        var due = dueOn == null ? midpoint(periodFrom, periodTo.plusDays(1)) : dueOn;
        return due.isAfter(from) && !due.isAfter(periodTo)
                ? Optional.of(new DutyPeriod(DutyKind.MID_TERM, from, due.minusDays(1), due))
                : Optional.empty();
    }

    /** In months where they can be halved, as a clerk would: of 2021 to 2025 it is 01/07/2023. */
    private static LocalDate midpoint(LocalDate from, LocalDate end) {
        var months = ChronoUnit.MONTHS.between(from, end);
        return months % 2 == 0 && from.plusMonths(months).equals(end)
                ? from.plusMonths(months / 2)
                : from.plusDays(ChronoUnit.DAYS.between(from, end) / 2);
    }
}
