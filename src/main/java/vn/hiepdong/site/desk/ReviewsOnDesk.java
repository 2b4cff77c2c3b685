package vn.hiepdong.site.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.duty.AwaitedWaivers;
import vn.hiepdong.conference.duty.Due;
import vn.hiepdong.conference.duty.ReviewDuties;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.site.desk.Desk.Line;
import vn.hiepdong.site.desk.Desk.Mark;
import vn.hiepdong.site.desk.Desk.Section;
import vn.hiepdong.web.text.Labels;

/** The review clock on the desk, and the lists behind its counts: both are the same lines. */
@Component
@Transactional(readOnly = true)
class ReviewsOnDesk {

    private final ReviewDuties duties;
    private final AwaitedWaivers waivers;
    private final Programmes programmes;
    private final Scopes scopes;
    private final Labels labels;
    private final Clock clock;

    ReviewsOnDesk(
            ReviewDuties duties,
            AwaitedWaivers waivers,
            Programmes programmes,
            Scopes scopes,
            Labels labels,
            Clock clock) {
        this.duties = duties;
        this.waivers = waivers;
        this.programmes = programmes;
        this.scopes = scopes;
        this.labels = labels;
        this.clock = clock;
    }

    public Section section(SignedInAccount me, ReviewList which) {
        return Section.of(which.address(), lines(me, which));
    }

    /** For those who prepare reviews and those who answer for them. */
    public List<Line> lines(SignedInAccount me, ReviewList which) {
        if (!me.is(Role.COORDINATOR) && !me.is(Role.LEADER)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return switch (which) {
            case DUE ->
                duties.due(scopes.partyAs(me), today).stream()
                        .map(ReviewsOnDesk::line)
                        .toList();
            case WAIVERS ->
                waivers.of(me).stream()
                        .map(asked -> Line.of(asked.address(), asked.words(), asked.programmeTitle()))
                        .toList();
            case RUN_OUT ->
                programmes.runOut(scopes.partyAs(me)).stream()
                        .map(programme -> line(programme, today))
                        .toList();
        };
    }

    private static Line line(Due due) {
        return new Line(
                due.address(),
                due.programmeTitle(),
                null,
                due.dueOn(),
                new Mark(due.state().mark(), due.words()),
                List.of());
    }

    private Line line(Programme programme, LocalDate today) {
        var status = programme.statusOn(today);
        return new Line(
                "/staff/programmes/" + programme.id(),
                programme.title(),
                programme.outlivesTermOn(today) ? "Hết nhiệm kỳ: cần tổng kết và ký mới." : null,
                programme.details().periodTo(),
                status == ProgrammeStatus.EXPIRED ? new Mark(status.name(), labels.of(status)) : null,
                List.of());
    }
}
