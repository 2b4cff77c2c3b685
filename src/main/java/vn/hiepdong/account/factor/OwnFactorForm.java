package vn.hiepdong.account.factor;

import jakarta.validation.constraints.NotNull;
import vn.hiepdong.web.form.Submissions;

/** @param current the password, asked for before a factor is begun or taken away */
record OwnFactorForm(String submissionKey, @NotNull String current) {

    static OwnFactorForm blank() {
        return new OwnFactorForm(Submissions.newKey(), "");
    }
}
