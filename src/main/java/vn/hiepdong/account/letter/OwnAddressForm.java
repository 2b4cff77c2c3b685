package vn.hiepdong.account.letter;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/**
 * @param email where letters go from now on; empty: nowhere
 * @param current the present password
 */
record OwnAddressForm(
        String submissionKey,

        @Email(message = "{email.invalid}") @Size(max = 200, message = "{text.tooLong}")
        String email,

        @NotNull String current) {

    static OwnAddressForm of(String email) {
        return new OwnAddressForm(Submissions.newKey(), email == null ? "" : email, "");
    }
}
