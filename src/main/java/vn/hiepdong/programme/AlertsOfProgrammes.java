package vn.hiepdong.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.ProgrammeAlerts.Alert;

/** Everything that the staff should know of programmes at a glance: whatever higher modules say, and a term that is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class AlertsOfProgrammes {

    private static final Alert TERM_IS_OVER = new Alert("DUE_SOON", "cần tổng kết và ký mới");

    private final ObjectProvider<ProgrammeAlerts> alerts;

    AlertsOfProgrammes(ObjectProvider<ProgrammeAlerts> alerts) {
        this.alerts = alerts;
    }

    /** By the programmes' ids, those without as well. */
    Map<Long, List<Alert>> of(Collection<Programme> programmes, LocalDate today) {
        var all = new HashMap<Long, List<Alert>>();
        for (var programme : programmes) {
            var own = new ArrayList<Alert>();
            if (programme.outlivesTermOn(today)) {
                own.add(TERM_IS_OVER);
            }
            all.put(programme.id(), own);
        }
        alerts.orderedStream()
                .forEach(some -> some.of(programmes, today)
                        .forEach((id, said) -> all.get(id).addAll(said)));
        return all;
    }
}
