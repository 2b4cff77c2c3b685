package vn.hiepdong.conference.remark;

import java.util.Collection;
import java.util.Set;

/** Answers on which remarks something hangs that their kind allowed: a task, a reply. Implemented by the rooms that keep it. */
public interface FollowedRemarks {

    /** @return ids of those among these remarks */
    Set<Long> among(Collection<Long> ids);
}
