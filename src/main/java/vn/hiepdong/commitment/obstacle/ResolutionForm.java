package vn.hiepdong.commitment.obstacle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** How an obstacle was got out of the way. */
public record ResolutionForm(
        String submissionKey,

        @NotBlank(message = "{obstacle.resolution.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String text) {

    static ResolutionForm blank() {
        return new ResolutionForm(Submissions.newKey(), "");
    }
}
