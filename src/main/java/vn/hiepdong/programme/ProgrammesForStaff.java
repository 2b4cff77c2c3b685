package vn.hiepdong.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.ProgrammeView.Link;
import vn.hiepdong.programme.ProgrammeView.Party;
import vn.hiepdong.programme.SigningObstacles.Obstacle;
import vn.hiepdong.programme.term.Term;
import vn.hiepdong.programme.term.Terms;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.time.DayText;

/** Reads programmes for the staff's own pages, each as far as the policy lets one see. */
@Component
@Transactional(readOnly = true)
class ProgrammesForStaff {

    private final ProgrammeRepository programmes;
    private final Terms terms;
    private final ProgrammePolicy policy;
    private final ProgrammeParts parts;
    private final MovingProgrammes moving;
    private final AlertsOfProgrammes alerts;
    private final Clock clock;

    ProgrammesForStaff(
            ProgrammeRepository programmes,
            Terms terms,
            ProgrammePolicy policy,
            ProgrammeParts parts,
            MovingProgrammes moving,
            AlertsOfProgrammes alerts,
            Clock clock) {
        this.programmes = programmes;
        this.terms = terms;
        this.policy = policy;
        this.parts = parts;
        this.moving = moving;
        this.alerts = alerts;
        this.clock = clock;
    }

    Page<ProgrammeRow> list(ProgrammeFilter filter, boolean onlyOwn, SignedInAccount me, Pageable page) {
        var today = LocalDate.now(clock);
        var own = onlyOwn ? policy.keptBy(me) : Specification.<Programme>unrestricted();
        var found = programmes.findAll(
                Specification.allOf(policy.readableBy(me), own, SearchingProgrammes.matching(filter, today)),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), Programmes.NEWEST_FIRST));
        var alerts = this.alerts.of(found.getContent(), today);
        return found.map(programme -> ProgrammeRow.of(programme, today, alerts.get(programme.id())));
    }

    /** @throws NotFoundException when there is none that this person may read */
    ProgrammeView view(long id, SignedInAccount me) {
        var programme = readable(id, me);
        var today = LocalDate.now(clock);
        var mayChange = policy.mayChange(me, programme);
        return new ProgrammeView(
                id,
                programme.slug(),
                programme.details(),
                programme.statusOn(today),
                alerts.of(List.of(programme), today).get(id),
                programme.statusReason(),
                programme.archival(),
                programme.source(),
                programme.term() == null ? null : name(programme.term()),
                termNotice(programme),
                parent(programme, me),
                plans(programme, me),
                programme.parties().stream()
                        .map(party -> new Party(party.agency().printedOn(programme.namesOn()), party.role()))
                        .toList(),
                programme.keepingAgency().name(),
                programme.signedOn(),
                programme.effectiveFrom(),
                programme.completedOn(),
                link(Optional.ofNullable(programme.previous()), me),
                link(programmes.findByPrevious(programme), me),
                obstacles(programme),
                mayChange,
                mayChange && programme.discardableBy(me.login()),
                programme.visibility(),
                programme.isPublic(),
                parts.allOpenTo(me, programme));
    }

    /** @throws NotFoundException when there is none that this person may read */
    String title(long id, SignedInAccount me) {
        return readable(id, me).title();
    }

    /** Ids of its parts that this person may read. */
    Set<Long> openParts(long id, SignedInAccount me) {
        return parts.openTo(me, readable(id, me));
    }

    /**
     * The history tells of all parts at once: it is read by those to whom all of them are open.
     *
     * @throws NotFoundException for others
     */
    String titleOfHistory(long id, SignedInAccount me) {
        var programme = readable(id, me);
        if (!parts.allOpenTo(me, programme)) {
            throw new NotFoundException();
        }
        return programme.title();
    }

    Programme changeable(long id, SignedInAccount me) {
        return policy.changeable(me, get(id));
    }

    /** @throws org.springframework.security.access.AccessDeniedException when it may be read and not changed */
    void requireChangeable(long id, SignedInAccount me) {
        changeable(id, me);
    }

    /** The draft as a form; what is no draft any more cannot be edited. */
    ProgrammeForm form(long id, SignedInAccount me) {
        var programme = changeable(id, me);
        programme.requireDraft();
        return ProgrammeForm.of(programme);
    }

    List<Choice> termChoices() {
        return terms.newestFirst().stream()
                .map(term -> new Choice(term.id().toString(), name(term)))
                .toList();
    }

    /** A blank form for a programme under a regulation or period programme that I may read. */
    ProgrammeForm formUnder(long frame, SignedInAccount me) {
        return ProgrammeForm.under(readable(frame, me));
    }

    /** The programmes and regulations under which a plan may stand. */
    List<Choice> parentChoices(SignedInAccount me) {
        Specification<Programme> withPlans = (programme, query, where) -> where.and(
                programme.get("details").get("kind").in(ProgrammeKind.PERIOD_PROGRAMME, ProgrammeKind.TERM_REGULATION),
                where.notEqual(programme.get("status"), ProgrammeStatus.CANCELLED));
        return programmes
                .findAll(policy.readableBy(me).and(withPlans), Sort.by(Sort.Direction.DESC, "details.periodFrom"))
                .stream()
                .map(programme -> new Choice(programme.id().toString(), programme.title()))
                .toList();
    }

    private List<Obstacle> obstacles(Programme programme) {
        return programme.status() == ProgrammeStatus.DRAFT && !programme.archival()
                ? moving.obstaclesOf(programme)
                : List.of();
    }

    private Link parent(Programme programme, SignedInAccount me) {
        return link(Optional.ofNullable(programme.parent()), me);
    }

    private Link link(Optional<Programme> other, SignedInAccount me) {
        return other.filter(one -> policy.mayRead(me, one))
                .map(one -> new Link(one.id(), one.title()))
                .orElse(null);
    }

    private List<Link> plans(Programme programme, SignedInAccount me) {
        return programmes.findPlansOf(programme).stream()
                .filter(plan -> policy.mayRead(me, plan))
                .map(plan -> new Link(plan.id(), plan.title()))
                .toList();
    }

    private static String termNotice(Programme programme) {
        var term = programme.term();
        var details = programme.details();
        if (term == null
                || (term.startsOn().equals(details.periodFrom())
                        && term.endsOn().equals(details.periodTo()))) {
            return null;
        }
        return "Thời gian của chương trình không trùng với nhiệm kỳ (" + DayText.print(term.startsOn()) + " đến "
                + DayText.print(term.endsOn()) + ").";
    }

    private static String name(Term term) {
        return term.name() + " – " + term.organ();
    }

    private Programme readable(long id, SignedInAccount me) {
        return policy.readable(me, get(id));
    }

    private Programme get(long id) {
        return programmes.findById(id).orElseThrow(NotFoundException::new);
    }
}
