package vn.hiepdong.account.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param name a login, or the address where letters go */
record ForgottenForm(
        @NotBlank(message = "{forgotten.name.blank}") @Size(max = 200, message = "{text.tooLong}")
        String name) {}
