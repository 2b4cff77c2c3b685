package vn.hiepdong.commitment.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.web.form.Submissions;

/**
 * Why a commitment is paused, resumed or cancelled, or an entry does not stand any more.
 *
 * @param version of the commitment
 */
public record TurnForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason) {

    static TurnForm blank(Commitment commitment) {
        return new TurnForm(Submissions.newKey(), commitment.version(), "");
    }
}
