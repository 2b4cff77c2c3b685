package vn.hiepdong.commitment.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.form.Submissions;

/**
 * How another party sees what the lead says.
 *
 * @param version of the commitment
 * @param text needed where it sees it differently
 */
public record ReplyForm(
        String submissionKey,
        Long version,
        @NotNull(message = "{reply.stance.missing}") Stance stance,
        @Size(max = 5000, message = "{text.tooLong}") String text) {

    static ReplyForm blank(Commitment commitment) {
        return new ReplyForm(Submissions.newKey(), commitment.version(), null, "");
    }
}
