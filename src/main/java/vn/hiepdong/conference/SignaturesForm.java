package vn.hiepdong.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;

/**
 * Who signed a text, one line for each party that must, in printed order.
 *
 * @param version of the conference
 */
public record SignaturesForm(
        String submissionKey,
        Long version,

        @Size(max = 100, message = "{text.tooLong}") String documentNumber,

        @Day String effectiveFrom,
        List<@Valid Line> lines) {

    /** What is known of a party's line; nothing chosen: nothing yet. */
    public enum Mark {
        SIGNED,
        ABSENT
    }

    /**
     * @param agency id of the party
     * @param mark null in a line that stands and is only shown
     * @param signatory name of a person, as a picker takes it
     * @param office held that day; empty where only one is possible
     * @param capacity null: the head signs as such
     */
    public record Line(
            Long agency,
            Mark mark,
            String signatory,
            @Size(max = 200, message = "{text.tooLong}") String office,
            SigningCapacity capacity) {}

    public SignaturesForm {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** @param nameOf how a picker names somebody */
    static SignaturesForm of(Signing signing, Function<Person, String> nameOf) {
        return new SignaturesForm(
                Submissions.newKey(),
                signing.conference().version(),
                signing.documentNumber() == null ? "" : signing.documentNumber(),
                signing.effectiveFrom() == null ? "" : DayText.print(signing.effectiveFrom()),
                signing.programme().signingParties().stream()
                        .map(party -> signing.lineOf(party.agency())
                                .map(line -> line(line, nameOf))
                                .orElse(new Line(party.agency().id(), null, "", "", null)))
                        .toList());
    }

    private static Line line(Signature line, Function<Person, String> nameOf) {
        return line.signed()
                ? new Line(line.agency().id(), Mark.SIGNED, nameOf.apply(line.person()), line.title(), line.capacity())
                : new Line(line.agency().id(), Mark.ABSENT, "", "", null);
    }
}
