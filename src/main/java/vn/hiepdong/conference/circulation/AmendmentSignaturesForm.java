package vn.hiepdong.conference.circulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;

/**
 * Who has signed an amendment, one line for each party that must, in printed order.
 *
 * @param version how often the amendment or its signatures were changed
 */
public record AmendmentSignaturesForm(
        String submissionKey,
        Long version,
        @Size(max = 100, message = "{text.tooLong}") String documentNumber,
        List<CirculationForm.@Valid Line> lines) {

    public AmendmentSignaturesForm {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** @param nameOf how a picker names somebody */
    static AmendmentSignaturesForm of(long version, Circulation circulation, Function<Person, String> nameOf) {
        return new AmendmentSignaturesForm(
                Submissions.newKey(),
                version,
                Typed.text(circulation.documentNumber()),
                CirculationForm.linesOf(circulation, nameOf));
    }
}
