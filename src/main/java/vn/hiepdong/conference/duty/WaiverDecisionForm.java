package vn.hiepdong.conference.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.form.Submissions;

/**
 * What the other side says of leaving a review out.
 *
 * @param stance CONFIRMED agrees
 * @param text needed where it does not agree
 */
public record WaiverDecisionForm(
        String submissionKey,
        @NotNull(message = "{reply.stance.missing}") Stance stance,
        @Size(max = 2000, message = "{text.tooLong}") String text) {

    static WaiverDecisionForm blank() {
        return new WaiverDecisionForm(Submissions.newKey(), null, "");
    }
}
