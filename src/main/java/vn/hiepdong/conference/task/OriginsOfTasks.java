package vn.hiepdong.conference.task;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.TaskOrigin;
import vn.hiepdong.commitment.TaskOrigins;
import vn.hiepdong.conference.remark.FollowedRemarks;

/** Tells the pages of commitments where tasks come from, and the form of remarks which of them have become some. */
@Component
@Transactional(readOnly = true)
class OriginsOfTasks implements TaskOrigins, FollowedRemarks {

    private final ConferenceTaskRepository tasks;

    OriginsOfTasks(ConferenceTaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<Long, TaskOrigin> of(Collection<Commitment> among) {
        var asked = among.stream().filter(one -> one.source().task()).toList();
        return asked.isEmpty()
                ? Map.of()
                : tasks.findOf(asked).stream()
                        .collect(Collectors.toMap(task -> task.commitment().id(), ConferenceTask::origin));
    }

    @Override
    public Set<Long> among(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : tasks.findRemarksAmong(ids);
    }
}
