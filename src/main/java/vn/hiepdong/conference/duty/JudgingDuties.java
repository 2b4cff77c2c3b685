package vn.hiepdong.conference.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/** How a duty stands, from the reviews that were held, what was waived, and the day. */
final class JudgingDuties {

    static final int SOON = 30;

    private JudgingDuties() {}

    static DutyState stateOf(DutyPeriod duty, boolean met, boolean waived, LocalDate today) {
        if (met) {
            return DutyState.MET;
        }
        if (waived) {
            return DutyState.WAIVED;
        }
        if (today.isAfter(duty.dueOn())) {
            return DutyState.OVERDUE;
        }
        return today.isBefore(duty.dueOn().minusDays(SOON)) ? DutyState.UPCOMING : DutyState.DUE_SOON;
    }

    /**
     * Met when held reviews cover the period: one, or several together; a mid-term one by one alone, for it looks back on
     * the first half as a whole. A review of the last period that closes the programme meets it too.
     */
    static boolean met(DutyPeriod duty, Collection<Lookback> held) {
        var whole = held.stream().filter(Lookback::whole).toList();
        return switch (duty.kind()) {
            case INTERIM -> coveredBy(whole, duty);
            case MID_TERM ->
                whole.stream()
                        .anyMatch(one ->
                                !one.from().isAfter(duty.from()) && !one.to().isBefore(lastNeeded(duty)));
            case CLOSING ->
                coveredBy(whole, duty)
                        || held.stream()
                                .anyMatch(one -> one.closing() && !one.to().isBefore(duty.from()));
        };
    }

    private static boolean coveredBy(Collection<Lookback> held, DutyPeriod duty) {
        var next = duty.from();
        for (var one :
                held.stream().sorted(Comparator.comparing(Lookback::from)).toList()) {
            if (!one.from().isAfter(next) && !one.to().isBefore(next)) {
                next = one.to().plusDays(1);
            }
        }
        return next.isAfter(lastNeeded(duty));
    }

    /**
     * The last days may lack: nobody can look back on days to come, and who meets while the duty is due soon is in time. It
     * is thirty days, and at most a third of a short period.
     */
    private static LocalDate lastNeeded(DutyPeriod duty) {
        var days = ChronoUnit.DAYS.between(duty.from(), duty.to().plusDays(1));
        return duty.to().minusDays(Math.min(SOON, days / 3));
    }
}
