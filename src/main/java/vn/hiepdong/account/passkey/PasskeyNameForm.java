package vn.hiepdong.account.passkey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** @param name by which its owner will know the key */
record PasskeyNameForm(
        String submissionKey,

        @NotBlank(message = "{passkey.name.blank}") @Size(max = 60, message = "{passkey.name.long}")
        String name) {

    static PasskeyNameForm of(Passkey key) {
        return new PasskeyNameForm(Submissions.newKey(), key.name());
    }
}
