package vn.hiepdong.account.passkey;

import jakarta.validation.constraints.NotNull;
import vn.hiepdong.web.form.Submissions;

/** @param current the password, asked for before a factor is taken away */
record PasskeyRemovalForm(String submissionKey, @NotNull String current) {

    static PasskeyRemovalForm blank() {
        return new PasskeyRemovalForm(Submissions.newKey(), "");
    }
}
