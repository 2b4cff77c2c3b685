package vn.hiepdong.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/**
 * Why a conference is put off, and to when.
 *
 * @param newDay empty while it is not known
 */
public record PostponementForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{reason.blank}") @Size(max = 1000, message = "{text.tooLong}")
        String reason,

        @Day String newDay) {

    static PostponementForm of(Conference conference) {
        return new PostponementForm(Submissions.newKey(), conference.version(), "", "");
    }
}
