package vn.hiepdong.conference.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.ConferenceForm;
import vn.hiepdong.conference.PlanningConferences;
import vn.hiepdong.conference.review.RecordingReviews;
import vn.hiepdong.conference.review.ReviewForm;
import vn.hiepdong.conference.review.ReviewKind;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** From a duty to the planned conference at which it is to be met, with the review of its very days on the agenda. */
@Component
@Transactional
public class PlanningReviews {

    private static final int A_YEAR = 12;

    private final FindingDuties finding;
    private final ReviewDuties duties;
    private final PlanningConferences conferences;
    private final RecordingReviews reviews;
    private final ProgrammePolicy programmes;
    private final Scopes scopes;
    private final Clock clock;

    PlanningReviews(
            FindingDuties finding,
            ReviewDuties duties,
            PlanningConferences conferences,
            RecordingReviews reviews,
            ProgrammePolicy programmes,
            Scopes scopes,
            Clock clock) {
        this.finding = finding;
        this.duties = duties;
        this.conferences = conferences;
        this.reviews = reviews;
        this.programmes = programmes;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Due planned(long programmeId, long dutyId, SignedInAccount me) {
        var duty = plannable(programmeId, dutyId, me);
        return duties.of(duty.programme(), LocalDate.now(clock)).stream()
                .filter(due -> due.dutyId() == dutyId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * @return the conference's id
     * @throws AccessDeniedException to those who may not review the programme
     * @throws RuleViolation when a review of the same kind is on the agenda for these days already (row R03)
     */
    public long plan(long programmeId, long dutyId, PlannedReviewForm form, SignedInAccount me) {
        var duty = plannable(programmeId, dutyId, me);
        var conference = conferences.plan(conference(form), me);
        try {
            reviews.add(conference, review(duty, DayText.parse(form.startsOn()).orElse(null)), me);
        } catch (RuleViolation already) {
            throw new RuleViolation("", already.getMessage());
        }
        return conference;
    }

    private ReviewDuty plannable(long programmeId, long dutyId, SignedInAccount me) {
        var duty = finding.of(programmeId, dutyId, me);
        if (!mayPlan(me, duty.programme())) {
            throw new AccessDeniedException("Chỉ cơ quan giữ bản ghi và các bên lập hội nghị cho chương trình này.");
        }
        return duty;
    }

    /** The same who may record a review of it. */
    boolean mayPlan(SignedInAccount me, Programme programme) {
        if (!me.is(Role.COORDINATOR)) {
            return false;
        }
        var mine = scopes.partyAs(me);
        return programmes.mayChange(me, programme)
                || programme.parties().stream()
                        .anyMatch(party -> mine.contains(party.agency().id()));
    }

    private static ConferenceForm conference(PlannedReviewForm form) {
        return new ConferenceForm(
                Submissions.newKey(),
                null,
                form.title(),
                form.startsOn(),
                "",
                null,
                "",
                "",
                "",
                "",
                false,
                "",
                "",
                "",
                "");
    }

    /** @param on the day of the conference; null: not yet known. Before the period ends, it looks back as far as that day. */
    private static ReviewForm review(ReviewDuty duty, LocalDate on) {
        var period = duty.period();
        var to = on != null && on.isBefore(period.to()) && !on.isBefore(period.from()) ? on : period.to();
        return new ReviewForm(
                Submissions.newKey(),
                null,
                duty.programme().id().toString(),
                kind(duty),
                DayText.print(period.from()),
                DayText.print(to),
                "",
                "",
                List.of(),
                List.of(),
                "",
                "");
    }

    private static ReviewKind kind(ReviewDuty duty) {
        var details = duty.programme().details();
        var interval = details.reviewIntervalMonths();
        return switch (duty.kind()) {
            case INTERIM -> interval != null && interval >= A_YEAR ? ReviewKind.ANNUAL : ReviewKind.HALF_YEAR;
            case MID_TERM -> ReviewKind.MID_TERM;
            case CLOSING -> details.kind().yearly() ? ReviewKind.ANNUAL : ReviewKind.FINAL;
        };
    }
}
