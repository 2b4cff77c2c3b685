package vn.hiepdong.conference.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.request.Requests;

/** Reads what became of what conferences said and found, for the pages that show it. */
@Component
@Transactional(readOnly = true)
public class FollowUps {

    private final ConferenceTaskRepository tasks;
    private final Commitments commitments;
    private final DueStatuses dueStatuses;
    private final Requests requests;
    private final CommitmentPolicy policy;

    FollowUps(
            ConferenceTaskRepository tasks,
            Commitments commitments,
            DueStatuses dueStatuses,
            Requests requests,
            CommitmentPolicy policy) {
        this.policy = policy;
        this.tasks = tasks;
        this.commitments = commitments;
        this.dueStatuses = dueStatuses;
        this.requests = requests;
    }

    /** As everybody reads it, by a fixed number of statements. To be called in the transaction that read the conferences. */
    public Followed at(Collection<Conference> conferences) {
        return at(conferences, Commitment::isPublic);
    }

    /** Likewise as somebody on the staff reads it. */
    Followed at(Collection<Conference> conferences, SignedInAccount me) {
        return at(conferences, task -> policy.mayRead(me, task));
    }

    private Followed at(Collection<Conference> conferences, Predicate<Commitment> open) {
        var held = conferences.stream().filter(Conference::held).toList();
        if (held.isEmpty()) {
            return Followed.nothing();
        }
        var made = tasks.findAt(held).stream()
                .filter(task -> task.commitment().tracked())
                .toList();
        var read = commitments
                .withAssignments(
                        made.stream().map(task -> task.commitment().id()).toList())
                .stream()
                .filter(open)
                .collect(Collectors.toMap(Commitment::id, Function.identity()));
        return new Followed(
                ids(made, ConferenceTask::remarkId),
                ids(made, ConferenceTask::limitationId),
                by(made, ConferenceTask::remarkId, read),
                by(made, ConferenceTask::limitationId, read),
                requests.answeredAt(held),
                tasks.findLive(held));
    }

    private static Set<Long> ids(List<ConferenceTask> made, Function<ConferenceTask, Long> thing) {
        return made.stream().map(thing).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Map<Long, List<Followed.Task>> by(
            List<ConferenceTask> made, Function<ConferenceTask, Long> thing, Map<Long, Commitment> read) {
        return made.stream()
                .filter(task -> thing.apply(task) != null
                        && read.containsKey(task.commitment().id()))
                .collect(Collectors.groupingBy(
                        thing,
                        Collectors.mapping(
                                task -> view(read.get(task.commitment().id())), Collectors.toList())));
    }

    private Followed.Task view(Commitment task) {
        return Followed.Task.of(task, dueStatuses.of(task));
    }
}
