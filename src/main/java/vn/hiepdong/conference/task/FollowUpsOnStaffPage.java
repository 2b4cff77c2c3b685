package vn.hiepdong.conference.task;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.StaffPagePart;
import vn.hiepdong.conference.remark.RemarkView;
import vn.hiepdong.conference.request.Requests;

/** What became of what was said and found, on the staff's page of a conference, with what a reader may do about it. */
@Component
@Transactional(readOnly = true)
class FollowUpsOnStaffPage implements StaffPagePart {

    private final FollowUps followUps;
    private final TaskProgrammes programmes;
    private final Requests requests;

    FollowUpsOnStaffPage(FollowUps followUps, TaskProgrammes programmes, Requests requests) {
        this.followUps = followUps;
        this.programmes = programmes;
        this.requests = requests;
    }

    /**
     * @param makesTasks whether this reader may make tasks of directives, conclusions, requests and limitations
     * @param replies the requests that this reader may answer, by the ids of the remarks
     * @param closes those that this reader may close
     */
    public record OnPage(Followed followed, boolean makesTasks, Set<Long> replies, Set<Long> closes) {

        public boolean makes(RemarkView remark) {
            return makesTasks && remark.kind().asTask().isPresent();
        }

        public boolean offers(RemarkView remark) {
            return makes(remark) || replies.contains(remark.id()) || closes.contains(remark.id());
        }
    }

    @Override
    public String name() {
        return "followUps";
    }

    @Override
    public Object of(Conference conference, SignedInAccount me) {
        if (!conference.held()) {
            return new OnPage(Followed.nothing(), false, Set.of(), Set.of());
        }
        var open = requests.openTo(conference, me);
        return new OnPage(
                followUps.at(Set.of(conference), me),
                !programmes.of(conference, me).isEmpty(),
                open.replies(),
                open.closes());
    }
}
