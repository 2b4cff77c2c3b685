package vn.hiepdong.notice.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.notice.Matter;
import vn.hiepdong.notice.NoticeKind;
import vn.hiepdong.notice.NoticeSource;
import vn.hiepdong.web.time.DayText;

/** Commitments that the own side leads: due soon for those who report, overdue for its leaders too. */
@Component
class DueCommitments implements NoticeSource {

    private final Commitments commitments;
    private final DueStatuses dueStatuses;
    private final Scopes scopes;
    private final Clock clock;

    DueCommitments(Commitments commitments, DueStatuses dueStatuses, Scopes scopes, Clock clock) {
        this.commitments = commitments;
        this.dueStatuses = dueStatuses;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public List<Matter> of(SignedInAccount me) {
        var reports = me.is(Role.COORDINATOR) || me.is(Role.REPORTER);
        if (!reports && !me.is(Role.LEADER)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return commitments.dueBy(dueStatuses.soonUntil(), scopes.partyAs(me)).stream()
                .filter(due -> reports || dueStatuses.of(due) == DueStatus.OVERDUE)
                .map(due -> matter(due, today))
                .toList();
    }

    private Matter matter(Commitment due, LocalDate today) {
        var overdue = dueStatuses.of(due) == DueStatus.OVERDUE;
        return new Matter(
                overdue ? NoticeKind.OVERDUE : NoticeKind.DUE_SOON,
                "commitment:" + due.id(),
                overdue ? Matter.again(due.dueOn().plusDays(1), today) : due.dueOn(),
                due.statement(),
                due.programme().title(),
                "hạn " + DayText.print(due.dueOn()),
                "/staff/commitments/" + due.id());
    }
}
