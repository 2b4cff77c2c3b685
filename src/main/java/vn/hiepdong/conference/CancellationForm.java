package vn.hiepdong.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** Why a conference will not take place. */
public record CancellationForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{conference.cancellation.reason.blank}") @Size(max = 1000, message = "{text.tooLong}")
        String reason) {

    static CancellationForm of(Conference conference) {
        return new CancellationForm(Submissions.newKey(), conference.version(), "");
    }
}
