package vn.hiepdong.conference.circulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.conference.SigningCapacity;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;

/**
 * Who has signed a text that goes round, one line for each party that must, in printed order.
 *
 * @param version of the circulation; -1 before it is begun
 */
public record CirculationForm(
        String submissionKey,
        Long version,

        @Size(max = 100, message = "{text.tooLong}") String documentNumber,

        @Day String effectiveFrom,
        List<@Valid Line> lines) {

    /**
     * @param agency id of the party
     * @param signatory name of a person, as a picker takes it; empty while the party has not signed
     * @param office held that day; empty where only one is possible
     * @param capacity null: the head signs as such
     */
    public record Line(
            Long agency,
            String signatory,
            @Size(max = 200, message = "{text.tooLong}") String office,
            SigningCapacity capacity,
            @Day String signedOn) {

        static Line of(CirculatedSignature line, Function<Person, String> nameOf) {
            return new Line(
                    line.agency().id(),
                    nameOf.apply(line.person()),
                    line.title(),
                    line.capacity(),
                    Typed.day(line.signedOn()));
        }

        boolean isBlank() {
            return (signatory == null || signatory.isBlank()) && (signedOn == null || signedOn.isBlank());
        }
    }

    public CirculationForm {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** @param nameOf how a picker names somebody */
    static CirculationForm of(Circulation circulation, Function<Person, String> nameOf) {
        return new CirculationForm(
                Submissions.newKey(),
                circulation.version(),
                Typed.text(circulation.documentNumber()),
                Typed.day(circulation.effectiveFrom()),
                linesOf(circulation, nameOf));
    }

    /** One for each party that must sign, blank where it has not. */
    static List<Line> linesOf(Circulation circulation, Function<Person, String> nameOf) {
        return circulation.programme().signingParties().stream()
                .map(ProgrammeParty::agency)
                .map(party -> circulation
                        .lineOf(party)
                        .map(line -> Line.of(line, nameOf))
                        .orElse(new Line(party.id(), "", "", null, "")))
                .toList();
    }
}
