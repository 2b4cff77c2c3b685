package vn.hiepdong.conference.request;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.remark.FollowedRemarks;
import vn.hiepdong.conference.remark.Remarks;

/** Reads how requests stand. */
@Component
@Transactional(readOnly = true)
public class Requests implements FollowedRemarks {

    private final RequestReplyRepository replies;
    private final RequestClosingRepository closings;
    private final Remarks remarks;
    private final RequestPolicy policy;

    Requests(RequestReplyRepository replies, RequestClosingRepository closings, Remarks remarks, RequestPolicy policy) {
        this.replies = replies;
        this.closings = closings;
        this.remarks = remarks;
        this.policy = policy;
    }

    /** Those made at some conferences and answered, by the ids of the remarks. */
    public Map<Long, RequestView> answeredAt(Collection<Conference> conferences) {
        var closed = closings.findAt(conferences).stream()
                .collect(Collectors.toMap(closing -> closing.remark().id(), Function.identity()));
        return repliesAt(conferences).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, given -> RequestView.of(given.getValue(), closed.get(given.getKey()))));
    }

    /**
     * What somebody may do with the requests made at a conference that was held, by the ids of the remarks.
     *
     * @param replies those that this person may answer
     * @param closes those that this person may close
     */
    public record Open(Set<Long> replies, Set<Long> closes) {}

    public Open openTo(Conference conference, SignedInAccount me) {
        var made = remarks.requestsAt(conference);
        if (made.isEmpty()) {
            return new Open(Set.of(), Set.of());
        }
        var rights = policy.of(me);
        var given = repliesAt(List.of(conference));
        var closed = closings.findAt(List.of(conference)).stream()
                .map(closing -> closing.remark().id())
                .collect(Collectors.toSet());
        var open = new Open(new HashSet<>(), new HashSet<>());
        for (var request : made) {
            if (closed.contains(request.id())) {
                continue;
            }
            rights.replyingAs(request).ifPresent(as -> open.replies().add(request.id()));
            var answers = given.getOrDefault(request.id(), List.of());
            if (!answers.isEmpty()) {
                rights.closingAs(request, answers.get(answers.size() - 1))
                        .ifPresent(as -> open.closes().add(request.id()));
            }
        }
        return open;
    }

    @Override
    public Set<Long> among(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : replies.findRemarksAmong(ids);
    }

    private Map<Long, List<RequestReply>> repliesAt(Collection<Conference> conferences) {
        return replies.findAt(conferences).stream()
                .collect(Collectors.groupingBy(reply -> reply.remark().id()));
    }
}
