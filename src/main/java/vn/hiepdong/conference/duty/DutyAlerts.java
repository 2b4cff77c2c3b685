package vn.hiepdong.conference.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeAlerts;

/** Says beside a programme, on the staff's pages, that a review is overdue or due soon: the one that presses most. */
@Component
class DutyAlerts implements ProgrammeAlerts {

    private final ReviewDuties duties;

    DutyAlerts(ReviewDuties duties) {
        this.duties = duties;
    }

    @Override
    public Map<Long, List<Alert>> of(Collection<Programme> programmes, LocalDate today) {
        var alerts = new HashMap<Long, List<Alert>>();
        duties.of(programmes, today).forEach((programme, all) -> {
            var pressing = all.stream().filter(due -> due.state().pressing()).toList();
            if (!pressing.isEmpty()) {
                alerts.put(programme, List.of(alert(pressing)));
            }
        });
        return alerts;
    }

    /** @param pressing by the day on which they were due, the longest overdue first */
    private static Alert alert(List<Due> pressing) {
        var first = pressing.get(0);
        var overdue = pressing.stream()
                .filter(due -> due.state() == DutyState.OVERDUE)
                .count();
        return new Alert(first.state().mark(), overdue > 1 ? first.words() + " (" + overdue + " kỳ)" : first.words());
    }
}
