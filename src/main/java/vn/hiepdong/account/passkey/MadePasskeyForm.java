package vn.hiepdong.account.passkey;

import jakarta.validation.constraints.NotBlank;
import vn.hiepdong.web.form.Submissions;

/** @param attestation the public half that the device has made, written by the page's script */
record MadePasskeyForm(
        String submissionKey,
        @NotBlank(message = "{passkey.attestation.blank}") String attestation) {

    static MadePasskeyForm blank() {
        return new MadePasskeyForm(Submissions.newKey(), "");
    }
}
