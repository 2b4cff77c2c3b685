package vn.hiepdong.conference.task;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.review.PutRight;

/** A limitation is put right once a task that was made of it is completed (row R11). */
@Component
@Transactional(readOnly = true)
class TasksDone implements PutRight {

    private final ConferenceTaskRepository tasks;

    TasksDone(ConferenceTaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public Set<Long> among(Collection<Long> limitationIds) {
        return limitationIds.isEmpty() ? Set.of() : tasks.findPutRightAmong(limitationIds);
    }
}
