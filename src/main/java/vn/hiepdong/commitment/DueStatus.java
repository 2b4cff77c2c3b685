package vn.hiepdong.commitment;

import java.time.LocalDate;
import vn.hiepdong.web.time.WorkingDays;

/** How a commitment stands towards its due date. Computed for the day of asking, never stored. */
public enum DueStatus {
    IN_TIME,
    DUE_SOON,
    OVERDUE,
    NO_DEADLINE;

    /**
     * The status on the day {@code today}. The due day itself is the last day in time; {@code soonWindow} working days
     * before it the commitment is due soon. {@code dueOn} is null where there is no deadline.
     */
    static DueStatus of(LocalDate dueOn, LocalDate today, WorkingDays workingDays, int soonWindow) {
        if (dueOn == null) {
            return NO_DEADLINE;
        }
        if (today.isAfter(dueOn)) {
            return OVERDUE;
        }
        return today.isBefore(workingDays.minus(dueOn, soonWindow)) ? IN_TIME : DUE_SOON;
    }
}
