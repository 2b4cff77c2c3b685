package vn.hiepdong.commitment.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/**
 * Until when the lead asks for, and why.
 *
 * @param version of the commitment
 */
public record DeadlineForm(
        String submissionKey,
        Long version,
        @NotBlank(message = "{deadline.due.blank}") @Day String due,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason) {

    static DeadlineForm blank(Commitment commitment) {
        return new DeadlineForm(Submissions.newKey(), commitment.version(), "", "");
    }
}
