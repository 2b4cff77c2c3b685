package vn.hiepdong.account;

import jakarta.validation.constraints.NotNull;
import vn.hiepdong.web.form.Submissions;

/** @param current the password, asked for before somebody changes how the own account is entered */
public record PresentPasswordForm(
        String submissionKey, @NotNull String current) {

    public static PresentPasswordForm blank() {
        return new PresentPasswordForm(Submissions.newKey(), "");
    }
}
