package vn.hiepdong.commitment.deadline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.form.Submissions;

/**
 * What another party decides of the due date that is asked for.
 *
 * @param version of the commitment
 * @param stance CONFIRMED agrees
 * @param text needed where it does not agree
 */
public record DecisionForm(
        String submissionKey,
        Long version,
        @NotNull(message = "{reply.stance.missing}") Stance stance,
        @Size(max = 2000, message = "{text.tooLong}") String text) {

    static DecisionForm blank(Commitment commitment) {
        return new DecisionForm(Submissions.newKey(), commitment.version(), null, "");
    }
}
