package vn.hiepdong.commitment;

import java.time.LocalDate;

/** How a commitment stands towards its due date (DOMAIN §4). Computed for the day of asking, never stored. */
public enum DueStatus {
    IN_TIME,
    DUE_SOON,
    OVERDUE,
    NO_DEADLINE,
    /** Without a deadline, and without a word for long. */
    SILENT,
    DONE_ON_TIME,
    DONE_LATE,
    /** Done, without a deadline. */
    DONE,
    /** Paused, cancelled or carried over. */
    CLOSED_OTHER;

    /**
     * The status on the day {@code today}. The due day itself is the last day in time. A claim stops the clock on the day
     * as of which the lead says that it is done.
     */
    static DueStatus of(Standing standing, LocalDate today, DueWindows windows) {
        return switch (standing.state()) {
            case COMPLETED -> done(standing);
            case PAUSED, CANCELLED, CARRIED_OVER -> CLOSED_OTHER;
            case SUBMITTED -> open(standing, standing.claimedOn(), windows);
            case NOT_STARTED, IN_PROGRESS, RETURNED -> open(standing, today, windows);
        };
    }

    private static DueStatus done(Standing standing) {
        if (standing.dueOn() == null) {
            return DONE;
        }
        return standing.completedOn().isAfter(standing.dueOn()) ? DONE_LATE : DONE_ON_TIME;
    }

    private static DueStatus open(Standing standing, LocalDate day, DueWindows windows) {
        var dueOn = standing.dueOn();
        if (dueOn == null) {
            return silent(standing.heardOn(), day, windows) ? SILENT : NO_DEADLINE;
        }
        if (day.isAfter(dueOn)) {
            return OVERDUE;
        }
        return day.isBefore(windows.workingDays().minus(dueOn, windows.soon())) ? IN_TIME : DUE_SOON;
    }

    private static boolean silent(LocalDate heardOn, LocalDate day, DueWindows windows) {
        return heardOn != null && heardOn.plusDays(windows.silence()).isBefore(day);
    }
}
