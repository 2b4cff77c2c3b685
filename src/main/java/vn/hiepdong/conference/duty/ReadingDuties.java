package vn.hiepdong.conference.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.ConferencePolicy;
import vn.hiepdong.conference.review.Review;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;

/** Reads the review clock of one programme for its staff's page, with what the reader may do about each line. */
@Component
@Transactional(readOnly = true)
class ReadingDuties {

    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final DutyRepository duties;
    private final ReviewDuties clockwork;
    private final WaiverRepository waivers;
    private final WaiverPolicy waiving;
    private final PlanningReviews planning;
    private final Reviews reviews;
    private final ConferencePolicy conferences;
    private final Clock clock;

    ReadingDuties(
            Programmes programmes,
            ProgrammePolicy policy,
            DutyRepository duties,
            ReviewDuties clockwork,
            WaiverRepository waivers,
            WaiverPolicy waiving,
            PlanningReviews planning,
            Reviews reviews,
            ConferencePolicy conferences,
            Clock clock) {
        this.programmes = programmes;
        this.policy = policy;
        this.duties = duties;
        this.clockwork = clockwork;
        this.waivers = waivers;
        this.waiving = waiving;
        this.planning = planning;
        this.reviews = reviews;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** @throws vn.hiepdong.web.NotFoundException when there is no programme that this person may read */
    DutiesPage page(long programmeId, SignedInAccount me) {
        var programme = policy.readable(me, programmes.get(programmeId));
        return new DutiesPage(
                programmeId,
                programme.title(),
                programme.archival(),
                programme.details().reviewIntervalMonths(),
                lines(programme, me),
                reviews.heldOf(List.of(programmeId)).stream()
                        .filter(review -> conferences.mayRead(me, review.conference()))
                        .map(ReadingDuties::held)
                        .toList(),
                waivers.findOf(List.of(programme)).stream()
                        .map(waiver -> WaiverView.of(
                                waiver, waiving.answeringAs(me, waiver).isPresent()))
                        .toList());
    }

    private List<DutiesPage.Line> lines(Programme programme, SignedInAccount me) {
        var moved = duties.findOf(List.of(programme)).stream()
                .filter(ReviewDuty::dueSet)
                .map(ReviewDuty::id)
                .collect(Collectors.toSet());
        var mayPlan = planning.mayPlan(me, programme);
        var mayWaive = waiving.askingAs(me, programme).isPresent();
        var maySetDay = policy.mayChange(me, programme);
        return clockwork.of(programme, LocalDate.now(clock)).stream()
                .map(due -> new DutiesPage.Line(
                        due,
                        DutyPeriod.print(due.from(), due.to()),
                        moved.contains(due.dutyId()),
                        mayPlan && due.state().open(),
                        mayWaive && due.state().open() && !due.waiverAsked(),
                        maySetDay && due.state().open() && due.kind() == DutyKind.MID_TERM))
                .toList();
    }

    private static DutiesPage.Held held(Review review) {
        return new DutiesPage.Held(
                review.kind(),
                DutyPeriod.print(review.coversFrom(), review.coversTo()),
                review.conference().id(),
                review.conference().title(),
                review.conference().startsOn());
    }
}
