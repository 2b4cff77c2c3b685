package vn.hiepdong.commitment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.time.WorkingDays;

/** How commitments stand today, by the province's holidays and its window of "sắp đến hạn". */
@Component("dueStatuses")
public class DueStatuses {

    private final WorkingDays workingDays;
    private final int soonWindow;
    private final Clock clock;

    DueStatuses(PortalProperties portal, Clock clock) {
        this.workingDays = new WorkingDays(portal.holidays());
        this.soonWindow = portal.soonWindow();
        this.clock = clock;
    }

    /** The last due day that is "sắp đến hạn" today. */
    public LocalDate soonUntil() {
        return workingDays.plus(LocalDate.now(clock), soonWindow);
    }

    /** Null for a commitment that no clock runs for: of an archival or unsigned programme. */
    public DueStatus of(Commitment commitment) {
        return commitment.dueStatusOn(LocalDate.now(clock), workingDays, soonWindow);
    }
}
