package vn.hiepdong.conference.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.conference.remark.RemarkKind;
import vn.hiepdong.conference.remark.RemarkView;
import vn.hiepdong.conference.request.RequestView;

/**
 * What became of what some conferences said and found.
 *
 * @param followedRemarks ids of those of which something became, also where this reader may not read what
 * @param followedLimitations likewise
 * @param requests by the id of the remark, those that were answered
 * @param live slugs of the conferences that were held and dealt with a live programme; only of those is it said that nothing
 *     became of a remark yet: silence of a source is no failure
 */
public record Followed(
        Set<Long> followedRemarks,
        Set<Long> followedLimitations,
        Map<Long, List<Task>> ofRemarks,
        Map<Long, List<Task>> ofLimitations,
        Map<Long, RequestView> requests,
        Set<String> live) {

    /** @param called "Nhiệm vụ 3" */
    public record Task(
            long id, String called, String statement, List<DatedName> leads, LocalDate dueOn, DueStatus status) {

        static Task of(Commitment task, DueStatus status) {
            return new Task(
                    task.id(),
                    task.called(),
                    task.statement(),
                    DatedName.of(
                            task.agencies(AssignmentRole.LEAD), task.programme().namesOn()),
                    task.dueOn(),
                    status);
        }
    }

    static Followed nothing() {
        return new Followed(Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Set.of());
    }

    public List<Task> tasksOf(RemarkView remark) {
        return ofRemarks.getOrDefault(remark.id(), List.of());
    }

    public List<Task> tasksOfLimitation(long id) {
        return ofLimitations.getOrDefault(id, List.of());
    }

    /** It could have become a task, and has not. */
    public boolean waits(RemarkView remark) {
        return remark.kind().asTask().isPresent()
                && !followedRemarks.contains(remark.id())
                && live.contains(remark.conferenceSlug());
    }

    /** @param archival what it was found about is an archival record, of which nothing is expected */
    public boolean limitationWaits(long id, boolean archival) {
        return !archival && !live.isEmpty() && !followedLimitations.contains(id);
    }

    /** How a request stands; null of other remarks, and of one that a source tells of and nobody answered here. */
    public RequestView requestOf(RemarkView remark) {
        if (remark.kind() != RemarkKind.REQUEST) {
            return null;
        }
        return requests.getOrDefault(remark.id(), live.contains(remark.conferenceSlug()) ? RequestView.open() : null);
    }
}
