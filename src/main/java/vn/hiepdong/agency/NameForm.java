package vn.hiepdong.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.PartialDay;

/**
 * A rename: the new name and since when.
 *
 * @param version of the agency
 * @param basis the document that gave the name; may be empty
 */
public record NameForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{name.blank}") @Size(max = 300, message = "{text.tooLong}")
        String fullName,

        @Size(max = 200, message = "{text.tooLong}") String shortName,
        @Size(max = 50, message = "{text.tooLong}") String abbreviation,
        @Size(max = 300, message = "{text.tooLong}") String englishName,

        @NotBlank(message = "{from.blank}") @PartialDay String from,

        @Size(max = 500, message = "{text.tooLong}") String basis) {

    static NameForm blank(Agency agency) {
        return new NameForm(Submissions.newKey(), agency.version(), "", "", "", "", "", "");
    }
}
