package vn.hiepdong.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the staff should know of programmes at a glance, besides their status. Implemented above, by whoever knows. */
public interface ProgrammeAlerts {

    /**
     * By a fixed number of statements, in the transaction that read the programmes.
     *
     * @return by the programmes' ids; those without are missing
     */
    Map<Long, List<Alert>> of(Collection<Programme> programmes, LocalDate today);

    /**
     * @param mark under which a chip finds icon and colour: {@code OVERDUE}
     * @param words "Quá hạn sơ kết 12 ngày"
     */
    record Alert(String mark, String words) {}
}
