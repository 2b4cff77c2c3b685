package vn.hiepdong.conference.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** Why a period need not be looked back on. */
public record WaiverForm(
        String submissionKey,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason) {

    static WaiverForm blank() {
        return new WaiverForm(Submissions.newKey(), "");
    }
}
