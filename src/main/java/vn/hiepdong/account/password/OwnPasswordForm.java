package vn.hiepdong.account.password;

import jakarta.validation.constraints.NotNull;
import vn.hiepdong.web.form.Submissions;

/**
 * @param current the password until now
 * @param password the one from now on; any characters, blanks too
 */
record OwnPasswordForm(
        String submissionKey,
        @NotNull String current,
        @NotNull String password) {

    static OwnPasswordForm blank() {
        return new OwnPasswordForm(Submissions.newKey(), "", "");
    }
}
