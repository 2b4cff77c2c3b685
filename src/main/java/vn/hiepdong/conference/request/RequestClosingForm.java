package vn.hiepdong.conference.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.form.Submissions;

/**
 * What who made a request says of the reply.
 *
 * @param version id of the last reply, which was read
 * @param stance CONFIRMED: satisfied
 * @param text needed where it sees it differently
 */
public record RequestClosingForm(
        String submissionKey,
        Long version,
        @NotNull(message = "{reply.stance.missing}") Stance stance,
        @Size(max = 5000, message = "{text.tooLong}") String text) {

    static RequestClosingForm blank(RequestReply last) {
        return new RequestClosingForm(Submissions.newKey(), last.id(), null, "");
    }
}
