package vn.hiepdong.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A list as it was copied out of a text. */
record PasteForm(
        @NotBlank(message = "{commitment.paste.blank}") @Size(max = 500_000, message = "{text.tooLong}")
        String text) {}
