package vn.hiepdong.account.passkey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/**
 * A key that is to be made.
 *
 * @param name by which its owner will know it
 * @param current the password, asked for before a factor is added
 */
record PasskeyForm(
        String submissionKey,

        @NotBlank(message = "{passkey.name.blank}") @Size(max = 60, message = "{passkey.name.long}")
        String name,

        @NotNull String current) {

    static PasskeyForm blank() {
        return new PasskeyForm(Submissions.newKey(), "", "");
    }
}
