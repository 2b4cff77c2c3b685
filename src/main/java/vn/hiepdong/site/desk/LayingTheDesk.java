package vn.hiepdong.site.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.AwaitedAnswers;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.commitment.obstacle.Obstacles;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.news.News;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.SigningObstacles;
import vn.hiepdong.web.time.Moments;

/** Gathers what is to be done by those who act for an agency: its own records and those of the agencies below it. */
@Component
@Transactional(readOnly = true)
class LayingTheDesk {

    private static final int WEEKS_AHEAD = 6;

    private final Programmes programmes;
    private final Commitments commitments;
    private final Conferences conferences;
    private final News news;
    private final DueStatuses dueStatuses;
    private final AwaitedAnswers answers;
    private final Obstacles inTheWay;
    private final List<SigningObstacles> obstacles;
    private final Scopes scopes;
    private final Clock clock;

    LayingTheDesk(
            Programmes programmes,
            Commitments commitments,
            Conferences conferences,
            News news,
            DueStatuses dueStatuses,
            AwaitedAnswers answers,
            Obstacles inTheWay,
            List<SigningObstacles> obstacles,
            Scopes scopes,
            Clock clock) {
        this.programmes = programmes;
        this.commitments = commitments;
        this.conferences = conferences;
        this.news = news;
        this.dueStatuses = dueStatuses;
        this.answers = answers;
        this.inTheWay = inTheWay;
        this.obstacles = obstacles;
        this.scopes = scopes;
        this.clock = clock;
    }

    Desk of(SignedInAccount me) {
        var kept = scopes.kept(me);
        return new Desk(
                programmes.keptBy(kept, ProgrammeStatus.DRAFT).stream()
                        .map(draft -> new Desk.Draft(draft.id(), draft.title(), draft.archival(), missing(draft)))
                        .toList(),
                programmes.keptBy(kept, ProgrammeStatus.READY_TO_SIGN).stream()
                        .map(text -> new Desk.Waiting(text.id(), text.title()))
                        .toList(),
                meetings(kept),
                dues(kept),
                answers.of(me),
                inTheWay.longOpen(scopes.partyAs(me)),
                me.is(Role.EDITOR) ? articles(kept) : List.of());
    }

    private List<Desk.Writing> articles(Collection<Long> kept) {
        return news.underway(kept).stream()
                .map(article -> new Desk.Writing(
                        article.id(),
                        article.title(),
                        article.publishAt() == null ? null : Moments.print(article.publishAt())))
                .toList();
    }

    /** An archival one lacks nothing: its source says what it says. */
    private List<String> missing(Programme draft) {
        return draft.archival()
                ? List.of()
                : obstacles.stream()
                        .flatMap(asked -> asked.of(draft).stream())
                        .map(SigningObstacles.Obstacle::sentence)
                        .toList();
    }

    private List<Desk.Meeting> meetings(Collection<Long> kept) {
        var today = LocalDate.now(clock);
        return conferences.plannedBy(kept, today.plusWeeks(WEEKS_AHEAD)).stream()
                .map(meeting -> new Desk.Meeting(
                        meeting.id(),
                        meeting.title(),
                        meeting.startsOn(),
                        meeting.startsOn() != null && meeting.startsOn().isBefore(today)))
                .toList();
    }

    private List<Desk.Due> dues(Collection<Long> kept) {
        return commitments.dueBy(dueStatuses.soonUntil(), kept).stream()
                .map(due -> new Desk.Due(
                        due.id(),
                        due.programme().title(),
                        due.called(),
                        due.statement(),
                        due.dueOn(),
                        dueStatuses.of(due)))
                .toList();
    }
}
