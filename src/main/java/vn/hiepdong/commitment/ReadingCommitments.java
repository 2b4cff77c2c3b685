package vn.hiepdong.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.UnresolvedLimitations.Unresolved;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.web.text.Labels;

/** Reads a programme's commitments for its staff pages. */
@Component
@Transactional(readOnly = true)
class ReadingCommitments {

    private final CommitmentRepository commitments;
    private final CommitmentSigningObstacles obstacles;
    private final DueStatuses dueStatuses;
    private final CarriedChains chains;
    private final List<UnresolvedLimitations> limitations;
    private final TaskOrigins origins;
    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final CommitmentPolicy items;
    private final Agencies agencies;
    private final Labels labels;

    ReadingCommitments(
            CommitmentRepository commitments,
            CommitmentSigningObstacles obstacles,
            DueStatuses dueStatuses,
            CarriedChains chains,
            List<UnresolvedLimitations> limitations,
            TaskOrigins origins,
            Programmes programmes,
            ProgrammePolicy policy,
            CommitmentPolicy items,
            Agencies agencies,
            Labels labels) {
        this.commitments = commitments;
        this.obstacles = obstacles;
        this.dueStatuses = dueStatuses;
        this.chains = chains;
        this.limitations = limitations;
        this.origins = origins;
        this.programmes = programmes;
        this.policy = policy;
        this.items = items;
        this.agencies = agencies;
        this.labels = labels;
    }

    CommitmentsPage page(long programmeId, SignedInAccount me) {
        var programme = policy.readable(me, programmes.get(programmeId));
        var draft = Commitment.changesIn(programme);
        var all = commitments.findAllOf(programme).stream()
                .filter(items.readingIn(programme, me))
                .toList();
        var text = all.stream().filter(one -> !one.source().task()).toList();
        var tasks = all.stream().filter(one -> one.source().task()).toList();
        var mayCorrect = programme.signed() && policy.mayChange(me, programme);
        return new CommitmentsPage(
                programmeId,
                programme.title(),
                programme.archival(),
                draft && policy.mayChange(me, programme),
                programme.details().printedCount(),
                text.size(),
                draft && !programme.archival() ? obstacles.of(programme) : List.of(),
                frameOf(programme, me).map(Programme::title).orElse(null),
                limitationsBefore(programme),
                sections(text, programme, mayCorrect),
                tasks(tasks, programme, mayCorrect));
    }

    private List<CommitmentsPage.Item> tasks(List<Commitment> tasks, Programme programme, boolean mayCorrect) {
        var from = origins.of(tasks);
        return tasks.stream()
                .map(task -> item(task, from.get(task.id()), programme.namesOn(), mayCorrect, null))
                .toList();
    }

    /** For a coordinator who may change the programme; whether it is still a draft is for the caller to ask. */
    CommitmentTable table(long programmeId, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        return new CommitmentTable(
                programmeId,
                programme.title(),
                programme.archival(),
                agencyOptions(programme),
                labels.choices(CommitmentKind.class),
                labels.choices(RecurrencePeriod.class),
                labels.choices(List.of(Visibility.PARTIES, Visibility.AGENCY)),
                limitationsBefore(programme));
    }

    /** Only beside a draft: what is signed learns from nothing any more. */
    private List<Unresolved> limitationsBefore(Programme programme) {
        return programme.previous() == null || !Commitment.changesIn(programme)
                ? List.of()
                : limitations.stream()
                        .flatMap(some -> some.unresolved(programme.previous()).stream())
                        .toList();
    }

    boolean frozen(long programmeId) {
        return !Commitment.changesIn(programmes.get(programmeId));
    }

    /** What is stored, as the form that changes it. */
    CommitmentsForm form(long programmeId) {
        var programme = programmes.get(programmeId);
        return CommitmentsForm.of(programme, commitments.findOf(programme));
    }

    /**
     * The duties without a day that the regulation or period programme above a draft lays down, as new rows for its table.
     *
     * @return empty where it stands under none that I may read
     */
    List<CommitmentRow> standingDuties(long programmeId, SignedInAccount me) {
        return frameOf(programmes.get(programmeId), me).stream()
                .flatMap(frame -> commitments.findOf(frame).stream().filter(items.readingIn(frame, me)))
                .filter(duty -> duty.dueOn() == null)
                .map(CommitmentRow::copyOf)
                .toList();
    }

    private Optional<Programme> frameOf(Programme programme, SignedInAccount me) {
        return Optional.ofNullable(programme.parent()).filter(frame -> policy.mayRead(me, frame));
    }

    private List<String> agencyOptions(Programme programme) {
        var all = agencies.pickerOptions();
        var parties = programme.parties().stream().map(party -> party.agency().name());
        return Stream.concat(parties.filter(all::contains), all.stream())
                .distinct()
                .toList();
    }

    private List<CommitmentsPage.Section> sections(List<Commitment> all, Programme programme, boolean mayCorrect) {
        var sections = new ArrayList<CommitmentsPage.Section>();
        var since = chains.firstPromises(programme);
        for (var commitment : all) {
            var last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last == null || !Objects.equals(last.heading(), commitment.section())) {
                last = new CommitmentsPage.Section(commitment.section(), new ArrayList<>());
                sections.add(last);
            }
            last.items().add(item(commitment, null, programme.namesOn(), mayCorrect, since.get(commitment.id())));
        }
        return sections;
    }

    private CommitmentsPage.Item item(
            Commitment commitment, TaskOrigin origin, LocalDate namesOn, boolean mayCorrect, FirstPromise since) {
        return new CommitmentsPage.Item(
                commitment.tracked() ? "/staff/commitments/" + commitment.id() : null,
                mayCorrect ? "/staff/commitments/" + commitment.id() + "/correction" : null,
                mayCorrect && !commitment.tracked() ? "/staff/commitments/" + commitment.id() + "/visibility" : null,
                commitment.number(),
                commitment.called(),
                origin,
                commitment.statement(),
                DatedName.of(commitment.agencies(AssignmentRole.LEAD), namesOn),
                DatedName.of(commitment.agencies(AssignmentRole.SUPPORT), namesOn),
                DatedName.of(commitment.agencies(AssignmentRole.IMPLEMENTER), namesOn),
                commitment.kind(),
                commitment.dueOn(),
                commitment.recurrence(),
                commitment.period(),
                commitment.output(),
                commitment.target(),
                commitment.reached(),
                dueStatuses.of(commitment),
                commitment.visibility(),
                since == null ? null : since.sentence());
    }
}
