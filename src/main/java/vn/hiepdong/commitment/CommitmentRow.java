package vn.hiepdong.commitment;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;

/**
 * One row of the table in which the commitments of a programme are typed. Everything may be left empty while drafting.
 *
 * @param id of the commitment that stands in this row; empty for a new one
 * @param kind name of a {@link CommitmentKind}
 * @param recurrence how often, of a recurring one: "hằng quý"
 * @param lead name of an agency as a picker takes it; of an archival record several, separated by ";"
 * @param supports names of agencies, separated by ";"
 * @param implementers likewise
 */
public record CommitmentRow(
        String id,
        @Size(max = 300, message = "{text.tooLong}") String section,
        @Size(max = 5000, message = "{text.tooLong}") String statement,
        String kind,
        @Day String due,
        @Size(max = 200, message = "{text.tooLong}") String recurrence,
        @Size(max = 1000, message = "{text.tooLong}") String output,
        @Size(max = 2000, message = "{text.tooLong}") String lead,
        @Size(max = 5000, message = "{text.tooLong}") String supports,
        @Size(max = 5000, message = "{text.tooLong}") String implementers) {

    /** Those that have a box of their own. */
    static final List<AssignmentRole> TYPED_ROLES =
            List.of(AssignmentRole.LEAD, AssignmentRole.SUPPORT, AssignmentRole.IMPLEMENTER);

    /** A component that was not posted is empty. */
    public CommitmentRow {
        id = orEmpty(id);
        section = orEmpty(section);
        statement = orEmpty(statement);
        kind = orEmpty(kind);
        due = orEmpty(due);
        recurrence = orEmpty(recurrence);
        output = orEmpty(output);
        lead = orEmpty(lead);
        supports = orEmpty(supports);
        implementers = orEmpty(implementers);
    }

    public static CommitmentRow blank() {
        return of("", "");
    }

    /** A new row of which only the text is known. */
    public static CommitmentRow of(String section, String statement) {
        return new CommitmentRow("", section, statement, "", "", "", "", "", "", "");
    }

    /** As it counts today: with the due date that was agreed since. */
    public static CommitmentRow of(Commitment commitment) {
        return new CommitmentRow(
                commitment.id().toString(),
                commitment.section(),
                commitment.statement(),
                commitment.kind() == null ? "" : commitment.kind().name(),
                commitment.dueOn() == null ? "" : DayText.print(commitment.dueOn()),
                commitment.recurrence(),
                commitment.output(),
                names(commitment, AssignmentRole.LEAD),
                names(commitment, AssignmentRole.SUPPORT),
                names(commitment, AssignmentRole.IMPLEMENTER));
    }

    /** As it was signed: with the first due date. */
    static CommitmentRow asSigned(Commitment commitment) {
        var row = of(commitment);
        return new CommitmentRow(
                row.id,
                row.section,
                row.statement,
                row.kind,
                Typed.day(commitment.firstDueOn()),
                row.recurrence,
                row.output,
                row.lead,
                row.supports,
                row.implementers);
    }

    /** A new row that says the same. */
    static CommitmentRow copyOf(Commitment commitment) {
        var row = of(commitment);
        return new CommitmentRow(
                "",
                row.section,
                row.statement,
                row.kind,
                row.due,
                row.recurrence,
                row.output,
                row.lead,
                row.supports,
                row.implementers);
    }

    /** What it says, once its kind and its day were found valid. */
    CommitmentText text() {
        return new CommitmentText(
                Typed.orNull(section),
                statement,
                kind.isEmpty() ? null : CommitmentKind.valueOf(kind),
                Typed.orNull(recurrence),
                Typed.orNull(output),
                Typed.parseDay(due));
    }

    /** Nothing was typed into it: a row that was offered and not used. */
    public boolean unused() {
        return Stream.of(id, section, statement, kind, due, recurrence, output, lead, supports, implementers)
                .allMatch(String::isEmpty);
    }

    /** Whether anything says by when. */
    boolean saysWhen() {
        return !due.isEmpty() || !recurrence.isEmpty() || kind.equals(CommitmentKind.CONTINUOUS.name());
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
        var withKind = new CommitmentRow(
                id, section, statement, filledKind, due, recurrence, output, lead, supports, implementers);
        return new CommitmentRow(
                id,
                section,
                statement,
                filledKind,
                withKind.saysWhen() ? due : fill.due(),
                recurrence,
                output,
                lead.isEmpty() ? fill.lead() : lead,
                supports,
                implementers);
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
