package vn.hiepdong.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** A new password that an administrator sets and hands over. Any characters, blanks too. */
record PasswordForm(
        String submissionKey,

        @NotNull @Size(min = 12, max = 128, message = "{account.password.length}")
        String password) {

    static PasswordForm blank() {
        return new PasswordForm(Submissions.newKey(), "");
    }
}
