package vn.hiepdong.conference.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/** @param repliedOn the day of the answer, as its letter bears it */
public record RequestReplyForm(
        String submissionKey,

        @NotBlank(message = "{request.reply.blank}") @Size(max = 5000, message = "{text.tooLong}")
        String text,

        @NotBlank(message = "{request.repliedOn.blank}") @Day
        String repliedOn) {

    static RequestReplyForm blank(String today) {
        return new RequestReplyForm(Submissions.newKey(), "", today);
    }
}
