package vn.hiepdong.commitment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.time.WorkingDays;

/** How commitments stand today, by the province's holidays and its windows. */
@Component("dueStatuses")
public class DueStatuses {

    private final DueWindows windows;
    private final Clock clock;

    DueStatuses(PortalProperties portal, Clock clock) {
        this.windows = new DueWindows(new WorkingDays(portal.holidays()), portal.soonWindow(), portal.silenceWindow());
        this.clock = clock;
    }

    /** The last due day that is "sắp đến hạn" today. */
    public LocalDate soonUntil() {
        return windows.workingDays().plus(LocalDate.now(clock), windows.soon());
    }

    /** Null for a commitment that no clock runs for: of an archival or unsigned programme. */
    public DueStatus of(Commitment commitment) {
        return commitment.tracked() ? of(commitment.standing()) : null;
    }

    /** Of one that a clock runs for. */
    public DueStatus of(Standing standing) {
        return DueStatus.of(standing, LocalDate.now(clock), windows);
    }
}
