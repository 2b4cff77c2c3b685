package vn.hiepdong.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** Why a file may no longer be read by everybody. */
public record WithdrawalForm(
        String submissionKey,

        @NotBlank(message = "{attachment.withdrawal.reason.blank}") @Size(max = 1000, message = "{text.tooLong}")
        String reason) {

    static WithdrawalForm blank() {
        return new WithdrawalForm(Submissions.newKey(), "");
    }
}
