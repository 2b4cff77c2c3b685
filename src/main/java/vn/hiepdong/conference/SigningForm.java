package vn.hiepdong.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/**
 * Which text is to be signed at a conference.
 *
 * @param programme id, out of those that can be signed
 * @param documentNumber free text; may be empty
 * @param effectiveFrom may be empty: from the day of signing
 */
public record SigningForm(
        String submissionKey,
        @NotBlank(message = "{signing.programme.blank}") String programme,

        @Size(max = 100, message = "{text.tooLong}") String documentNumber,

        @Day String effectiveFrom) {

    static SigningForm blank() {
        return new SigningForm(Submissions.newKey(), "", "", "");
    }
}
