package vn.hiepdong.commitment;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Numbers;
import vn.hiepdong.web.time.Day;

/**
 * One row of the table in which the commitments of a programme are typed. Everything may be left empty while drafting.
 *
 * @param id of the commitment that stands in this row; empty for a new one
 * @param kind name of a {@link CommitmentKind}
 * @param due of a recurring one, that of its first period
 * @param recurrence how often, of a recurring one: "hằng quý"
 * @param period name of a {@link RecurrencePeriod}
 * @param target figure of the target, as 1.234 or 12,5
 * @param lead name of an agency as a picker takes it; of an archival record several, separated by ";"
 * @param supports names of agencies, separated by ";"
 * @param implementers likewise
 * @param visibility name of a {@link Visibility}; empty for one that is read as its programme; null: as it is stored
 */
public record CommitmentRow(
        String id,
        @Size(max = 300, message = "{text.tooLong}") String section,
        @Size(max = 5000, message = "{text.tooLong}") String statement,
        String kind,
        @Day String due,
        @Size(max = 200, message = "{text.tooLong}") String recurrence,
        String period,
        @Size(max = 1000, message = "{text.tooLong}") String output,
        @Size(max = 30, message = "{text.tooLong}") String target,
        @Size(max = 60, message = "{text.tooLong}") String targetUnit,
        @Size(max = 2000, message = "{text.tooLong}") String lead,
        @Size(max = 5000, message = "{text.tooLong}") String supports,
        @Size(max = 5000, message = "{text.tooLong}") String implementers,
        String visibility) {

    /** Those that have a box of their own. */
    static final List<AssignmentRole> TYPED_ROLES =
            List.of(AssignmentRole.LEAD, AssignmentRole.SUPPORT, AssignmentRole.IMPLEMENTER);

    /** A component that was not posted is empty, but for who may read it: of that nothing was said then. */
    public CommitmentRow {
        id = orEmpty(id);
        section = orEmpty(section);
        statement = orEmpty(statement);
        kind = orEmpty(kind);
        due = orEmpty(due);
        recurrence = orEmpty(recurrence);
        period = orEmpty(period);
        output = orEmpty(output);
        target = orEmpty(target);
        targetUnit = orEmpty(targetUnit);
        lead = orEmpty(lead);
        supports = orEmpty(supports);
        implementers = orEmpty(implementers);
    }

    public static CommitmentRow blank() {
        return of("", "");
    }

    /** A new row of which only the text is known. */
    public static CommitmentRow of(String section, String statement) {
        return new CommitmentRow("", section, statement, "", "", "", "", "", "", "", "", "", "", "");
    }

    /** As it was signed, as it would be typed: with the first due date. */
    public static CommitmentRow of(Commitment commitment) {
        return new CommitmentRow(
                commitment.id().toString(),
                commitment.section(),
                commitment.statement(),
                commitment.kind() == null ? "" : commitment.kind().name(),
                Typed.day(commitment.firstDueOn()),
                commitment.recurrence(),
                commitment.period() == null ? "" : commitment.period().name(),
                commitment.output(),
                commitment.target() == null
                        ? ""
                        : Numbers.print(commitment.target().figure()),
                commitment.target() == null ? "" : commitment.target().unit(),
                names(commitment, AssignmentRole.LEAD),
                names(commitment, AssignmentRole.SUPPORT),
                names(commitment, AssignmentRole.IMPLEMENTER),
                commitment.visibility() == Visibility.PUBLIC
                        ? ""
                        : commitment.visibility().name());
    }

    /** As it counts today: with the due date that was agreed since. */
    public static CommitmentRow asItCounts(Commitment commitment) {
        var row = of(commitment);
        return row.with(row.id, row.kind, Typed.day(commitment.dueOn()), row.lead);
    }

    /** A new row that says the same. */
    static CommitmentRow copyOf(Commitment commitment) {
        var row = of(commitment);
        return row.with("", row.kind, row.due, row.lead);
    }

    /** What it says, once all of it was found valid. */
    CommitmentText text() {
        return new CommitmentText(
                Typed.orNull(section),
                statement,
                kind.isEmpty() ? null : CommitmentKind.valueOf(kind),
                Typed.orNull(recurrence),
                period.isEmpty() ? null : RecurrencePeriod.valueOf(period),
                Typed.orNull(output),
                Numbers.parse(target)
                        .map(figure -> new Target(figure, targetUnit))
                        .orElse(null),
                Typed.parseDay(due));
    }

    /** Once it was found valid; empty where nothing is said of it. */
    Optional<Visibility> shownTo() {
        return Optional.ofNullable(visibility)
                .map(name -> name.isEmpty() ? Visibility.PUBLIC : Visibility.valueOf(name));
    }

    /** Nothing was typed into it: a row that was offered and not used. */
    public boolean unused() {
        return Stream.of(
                        id,
                        section,
                        statement,
                        kind,
                        due,
                        recurrence,
                        period,
                        output,
                        target,
                        targetUnit,
                        lead,
                        supports,
                        implementers)
                .allMatch(String::isEmpty);
    }

    /** Whether anything says by when. */
    boolean saysWhen() {
        return !due.isEmpty()
                || !recurrence.isEmpty()
                || !period.isEmpty()
                || kind.equals(CommitmentKind.CONTINUOUS.name());
    }

    String names(AssignmentRole role) {
        return switch (role) {
            case LEAD -> lead;
            case SUPPORT -> supports;
            case IMPLEMENTER -> implementers;
            case MONITOR -> "";
        };
    }

    CommitmentRow filled(RowFill fill) {
        if (unused()) {
            return this;
        }
        var filledKind = kind.isEmpty() ? fill.kind() : kind;
        var withKind = with(id, filledKind, due, lead);
        return with(id, filledKind, withKind.saysWhen() ? due : fill.due(), lead.isEmpty() ? fill.lead() : lead);
    }

    private CommitmentRow with(String otherId, String otherKind, String otherDue, String otherLead) {
        return new CommitmentRow(
                otherId,
                section,
                statement,
                otherKind,
                otherDue,
                recurrence,
                period,
                output,
                target,
                targetUnit,
                otherLead,
                supports,
                implementers,
                visibility);
    }

    private static String names(Commitment commitment, AssignmentRole role) {
        return commitment.agencies(role).stream().map(Agency::name).collect(Collectors.joining("; "));
    }

    static List<String> split(String names) {
        return Stream.of(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
