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
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.register.Mine;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.news.News;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.SigningObstacles;
import vn.hiepdong.site.desk.Desk.Line;
import vn.hiepdong.site.desk.Desk.Section;
import vn.hiepdong.web.time.Moments;

/** Gathers what is to be done by those who act for an agency: its own records and those of the agencies below it. */
@Component
@Transactional(readOnly = true)
class LayingTheDesk {

    private final CommitmentsOnDesk commitments;
    private final ReviewsOnDesk reviews;
    private final Programmes programmes;
    private final Conferences conferences;
    private final News news;
    private final List<SigningObstacles> obstacles;
    private final Scopes scopes;
    private final Clock clock;

    LayingTheDesk(
            CommitmentsOnDesk commitments,
            ReviewsOnDesk reviews,
            Programmes programmes,
            Conferences conferences,
            News news,
            List<SigningObstacles> obstacles,
            Scopes scopes,
            Clock clock) {
        this.commitments = commitments;
        this.reviews = reviews;
        this.programmes = programmes;
        this.conferences = conferences;
        this.news = news;
        this.obstacles = obstacles;
        this.scopes = scopes;
        this.clock = clock;
    }

    Desk of(SignedInAccount me) {
        var follows = me.is(Role.COORDINATOR) || me.is(Role.REPORTER) || me.is(Role.LEADER);
        var answers = me.is(Role.COORDINATOR) || me.is(Role.LEADER);
        var records = me.is(Role.COORDINATOR);
        var kept = scopes.kept(me);
        var thisWeek = follows ? commitments.of(me, Mine.THIS_WEEK, null) : Section.NOTHING;
        var soon = follows ? commitments.of(me, Mine.TO_DO, DueStatus.DUE_SOON) : Section.NOTHING;
        return new Desk(
                follows ? commitments.of(me, Mine.TO_DO, DueStatus.OVERDUE) : Section.NOTHING,
                thisWeek,
                soon.beside(thisWeek),
                answers ? commitments.toAnswer(me) : Section.NOTHING,
                follows ? commitments.of(me, Mine.DISPUTED, null) : Section.NOTHING,
                follows ? commitments.obstructed(me) : Section.NOTHING,
                reviews.section(me, ReviewList.DUE),
                reviews.section(me, ReviewList.WAIVERS),
                reviews.section(me, ReviewList.RUN_OUT),
                records ? texts(kept, ProgrammeStatus.DRAFT) : Section.NOTHING,
                records ? texts(kept, ProgrammeStatus.READY_TO_SIGN) : Section.NOTHING,
                records ? meetings(kept) : Section.NOTHING,
                me.is(Role.EDITOR) ? articles(kept) : Section.NOTHING);
    }

    private Section texts(Collection<Long> kept, ProgrammeStatus status) {
        return Section.of(
                "/staff/programmes?own=true&status=" + status,
                programmes.keptBy(kept, status).stream()
                        .map(text -> new Line(
                                "/staff/programmes/" + text.id(),
                                text.title(),
                                text.archival() ? "Ghi lại theo nguồn: ghi xong thì công khai." : null,
                                null,
                                null,
                                missing(text)))
                        .toList());
    }

    /** An archival one lacks nothing: its source says what it says. */
    private List<String> missing(Programme draft) {
        return draft.archival() || draft.status() != ProgrammeStatus.DRAFT
                ? List.of()
                : obstacles.stream()
                        .flatMap(asked -> asked.of(draft).stream())
                        .map(SigningObstacles.Obstacle::sentence)
                        .toList();
    }

    private Section meetings(Collection<Long> kept) {
        var today = LocalDate.now(clock);
        return Section.of(
                "/staff/conferences?preparing=true",
                conferences.preparedBy(kept).stream()
                        .map(meeting -> new Line(
                                "/staff/conferences/" + meeting.id(),
                                meeting.title(),
                                note(meeting.startsOn(), today),
                                meeting.startsOn(),
                                null,
                                List.of()))
                        .toList());
    }

    private static String note(LocalDate day, LocalDate today) {
        if (day == null) {
            return "Chưa ấn định ngày.";
        }
        return day.isBefore(today) ? "Đã qua ngày họp: hãy xác nhận đã tổ chức, hoặc hủy." : null;
    }

    private Section articles(Collection<Long> kept) {
        return Section.of(
                "/staff/news?underway=true",
                news.underway(kept).stream()
                        .map(article -> Line.of(
                                "/staff/news/" + article.id(),
                                article.title(),
                                article.publishAt() == null ? null : "Hẹn đăng " + Moments.print(article.publishAt())))
                        .toList());
    }
}
