package vn.hiepdong.account.sso;

import jakarta.validation.constraints.NotNull;
import vn.hiepdong.web.form.Submissions;

/** @param current the password, asked for before who one is elsewhere is linked or forgotten */
record OwnSsoForm(String submissionKey, @NotNull String current) {

    static OwnSsoForm blank() {
        return new OwnSsoForm(Submissions.newKey(), "");
    }
}
