package vn.hiepdong.account.factor;

import jakarta.validation.constraints.NotBlank;
import vn.hiepdong.web.form.Submissions;

/** @param code that the phone shows */
record CodeForm(
        String submissionKey,
        @NotBlank(message = "{factor.code.blank}") String code) {

    static CodeForm blank() {
        return new CodeForm(Submissions.newKey(), "");
    }
}
