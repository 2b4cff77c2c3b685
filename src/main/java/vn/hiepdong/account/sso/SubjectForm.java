package vn.hiepdong.account.sso;

import jakarta.validation.constraints.Pattern;
import vn.hiepdong.web.form.Submissions;

/** @param subject by which the server knows somebody ({@code sub}): ASCII, 255 characters at most, as OpenID Connect has it */
record SubjectForm(
        String submissionKey,

        @Pattern(regexp = "[\\x21-\\x7e]{1,255}", message = "{sso.subject.invalid}")
        String subject) {

    static SubjectForm of(String subject) {
        return new SubjectForm(Submissions.newKey(), subject);
    }
}
