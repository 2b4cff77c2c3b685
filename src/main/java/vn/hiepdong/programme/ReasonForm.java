package vn.hiepdong.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** Why something is done that needs a reason. */
public record ReasonForm(
        String submissionKey,

        @NotBlank(message = "{reason.blank}") @Size(max = 1000, message = "{text.tooLong}")
        String reason) {

    static ReasonForm blank() {
        return new ReasonForm(Submissions.newKey(), "");
    }
}
