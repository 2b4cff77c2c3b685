package vn.hiepdong.notice.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.duty.Due;
import vn.hiepdong.conference.duty.DutyState;
import vn.hiepdong.conference.duty.ReviewDuties;
import vn.hiepdong.notice.Matter;
import vn.hiepdong.notice.NoticeKind;
import vn.hiepdong.notice.NoticeSource;
import vn.hiepdong.web.time.DayText;

/** Reviews that are due soon or overdue, for those who prepare them and those who lead, on every signing side. */
@Component
class ReviewsToHold implements NoticeSource {

    private final ReviewDuties duties;
    private final Scopes scopes;
    private final Clock clock;

    ReviewsToHold(ReviewDuties duties, Scopes scopes, Clock clock) {
        this.duties = duties;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public List<Matter> of(SignedInAccount me) {
        if (!me.is(Role.COORDINATOR) && !me.is(Role.LEADER)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return duties.due(scopes.partyAs(me), today).stream()
                .map(due -> matter(due, today))
                .toList();
    }

    private static Matter matter(Due due, LocalDate today) {
        var overdue = due.state() == DutyState.OVERDUE;
        return new Matter(
                NoticeKind.REVIEW_DUE,
                "review-duty:" + due.dutyId(),
                overdue ? Matter.again(due.dueOn().plusDays(1), today) : due.dueOn(),
                due.programmeTitle(),
                "kỳ " + DayText.print(due.from()) + " – " + DayText.print(due.to()),
                "hạn " + due.name() + " " + DayText.print(due.dueOn()),
                due.address());
    }
}
