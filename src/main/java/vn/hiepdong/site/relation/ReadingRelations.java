package vn.hiepdong.site.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.Promise;
import vn.hiepdong.commitment.Tally;
import vn.hiepdong.commitment.register.OwnCommitments;
import vn.hiepdong.commitment.register.Register;
import vn.hiepdong.commitment.register.RegisterFilter;
import vn.hiepdong.commitment.register.RegisterOrder;
import vn.hiepdong.commitment.register.RegisterRow;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.Signing;
import vn.hiepdong.conference.duty.Due;
import vn.hiepdong.conference.duty.ReviewDuties;
import vn.hiepdong.conference.remark.RemarkKind;
import vn.hiepdong.conference.remark.RemarkView;
import vn.hiepdong.conference.remark.Remarks;
import vn.hiepdong.conference.review.Review;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.conference.task.FollowUps;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;

/** Gathers the pages of relations, by a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class ReadingRelations {

    private static final PageRequest THREE = PageRequest.of(0, 3);
    private static final int MOST_DIRECTIVES = 5;

    private final Relations relations;
    private final Register register;
    private final OwnCommitments commitments;
    private final Conferences conferences;
    private final Reviews reviews;
    private final Remarks remarks;
    private final FollowUps followUps;
    private final ReviewDuties duties;
    private final ProgrammePolicy policy;
    private final Clock clock;

    ReadingRelations(
            Relations relations,
            Register register,
            OwnCommitments commitments,
            Conferences conferences,
            Reviews reviews,
            Remarks remarks,
            FollowUps followUps,
            ReviewDuties duties,
            ProgrammePolicy policy,
            Clock clock) {
        this.relations = relations;
        this.register = register;
        this.commitments = commitments;
        this.conferences = conferences;
        this.reviews = reviews;
        this.remarks = remarks;
        this.followUps = followUps;
        this.duties = duties;
        this.policy = policy;
        this.clock = clock;
    }

    /** With what each promised for this year. */
    List<RelationPage.Line> list(SignedInAccount me) {
        var year = thisYear();
        var counted = register.byProgramme(RegisterFilter.ofYear(year), policy.reader(me));
        return relations.of(me).stream()
                .map(relation -> new RelationPage.Line(
                        address(relation),
                        relation.title(),
                        relation.programmes().size(),
                        promise(relation, year, counted),
                        registerOf(relation, year)))
                .toList();
    }

    /**
     * @param year null: this one, or the last that its programmes touch before it
     * @throws vn.hiepdong.web.NotFoundException when there is none that I may read
     */
    RelationPage page(long one, long other, Integer year, SignedInAccount me) {
        var relation = relations.between(one, other, me);
        var years = years(relation.programmes());
        var shown = year != null && years.contains(year) ? year : Math.min(thisYear(), years.get(0));
        return new RelationPage(
                relation.title(),
                address(relation),
                registerOf(relation, shown),
                promise(relation, shown, register.byProgramme(RegisterFilter.ofYear(shown), policy.reader(me))),
                years,
                relation.programmes().stream()
                        .filter(programme -> touches(programme, shown))
                        .map(this::text)
                        .toList(),
                oldestOverdue(relation, shown, me),
                nextReview(relation.programmes()),
                directives(relation.programmes()));
    }

    private static Promise promise(Relation relation, int year, Map<Long, List<Tally.Counted>> counted) {
        return new Promise(
                year,
                Tally.of(relation.programmes().stream()
                        .flatMap(programme -> counted.getOrDefault(programme.id(), List.of()).stream())
                        .toList()));
    }

    private List<RegisterRow> oldestOverdue(Relation relation, int year, SignedInAccount me) {
        var ids = commitments.idsBetween(relation.own().id(), relation.other().id());
        var filter = new RegisterFilter(year, null, null, null, DueStatus.OVERDUE, null, ids);
        return register.page(filter, RegisterOrder.DUE, THREE, policy.reader(me))
                .rows()
                .getContent();
    }

    private Due nextReview(List<Programme> programmes) {
        return duties.of(programmes, LocalDate.now(clock)).values().stream()
                .flatMap(List::stream)
                .filter(due -> due.state().open())
                .min(Comparator.comparing(Due::dueOn).thenComparing(Due::dutyId))
                .orElse(null);
    }

    /** With what became of each; the last ones first, at the conferences at which these programmes were signed or reviewed. */
    private List<RelationPage.Directive> directives(List<Programme> programmes) {
        var ids = programmes.stream().map(Programme::id).toList();
        var held = Stream.concat(
                        conferences.signingsOf(ids).values().stream().map(Signing::conference),
                        reviews.publicOf(ids).stream().map(Review::conference))
                .distinct()
                .toList();
        var followed = followUps.at(held);
        return remarks.quotableAt(held).stream()
                .filter(said -> said.kind() == RemarkKind.DIRECTIVE)
                .sorted(Comparator.comparing(RemarkView::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .limit(MOST_DIRECTIVES)
                .map(said -> new RelationPage.Directive(said, followed.tasksOf(said)))
                .toList();
    }

    private RelationPage.Text text(Programme programme) {
        var details = programme.details();
        return new RelationPage.Text(
                programme.id(),
                details.title(),
                details.periodFrom(),
                details.periodTo(),
                programme.statusOn(LocalDate.now(clock)));
    }

    private static List<Integer> years(List<Programme> programmes) {
        return programmes.stream()
                .flatMap(programme -> IntStream.rangeClosed(
                                programme.details().periodFrom().getYear(),
                                programme.details().periodTo().getYear())
                        .boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static boolean touches(Programme programme, int year) {
        return programme.details().periodFrom().getYear() <= year
                && programme.details().periodTo().getYear() >= year;
    }

    private static String address(Relation relation) {
        return "/staff/relations/" + relation.own().id() + "/"
                + relation.other().id();
    }

    private static String registerOf(Relation relation, int year) {
        return "/staff/commitments?relation=" + relation.key() + "&year=" + year;
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
