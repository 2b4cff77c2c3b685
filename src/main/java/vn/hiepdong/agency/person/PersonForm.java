package vn.hiepdong.agency.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hiepdong.web.form.Submissions;

/**
 * What a coordinator types about a person: a name and the offices held, several at once, in the order in which they print.
 */
public record PersonForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{name.blank}") @Size(max = 100, message = "{text.tooLong}")
        String name,

        List<@Valid OfficeRow> offices) {

    public PersonForm {
        offices = offices == null ? List.of() : offices;
    }

    static PersonForm blank() {
        return new PersonForm(Submissions.newKey(), null, "", List.of(OfficeRow.BLANK));
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                Submissions.newKey(),
                person.version(),
                person.name(),
                person.appointments().stream().map(OfficeRow::of).toList());
    }

    PersonForm withOffices(List<OfficeRow> offices) {
        return new PersonForm(submissionKey, version, name, offices);
    }
}
