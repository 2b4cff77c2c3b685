package vn.hiepdong.news;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** Why an article is withdrawn, in the words that readers of its address will find. */
public record WithdrawingForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{article.withdrawal.reason.blank}") @Size(max = 1000, message = "{text.tooLong}")
        String reason) {

    static WithdrawingForm of(Article article) {
        return new WithdrawingForm(Submissions.newKey(), article.version(), "");
    }
}
