package vn.hiepdong.commitment.register;

import java.util.Map;
import org.springframework.data.domain.Page;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.Tally;

/**
 * A page of the register with the figures around it.
 *
 * @param tally of all that pass the filter, whatever their status
 * @param counts of the same by status; a status that nothing has is not in the map
 */
public record RegisterPage(Tally tally, Map<DueStatus, Long> counts, Page<RegisterRow> rows) {}
