package vn.hiepdong.site.press;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.HourText;

/**
 * What an administrator types about somebody who speaks to the press.
 *
 * @param person and the agency: names, as pickers take them; the office comes from the registry
 * @param decidedOn and the hour: when the decision was signed
 * @param shown whether the public reads it; once it was shown, it stays until it ends
 */
record SpokespersonForm(
        String submissionKey,
        Long version,
        @NotBlank(message = "{spokesperson.person.blank}") String person,
        @NotBlank(message = "{agency.blank}") String agency,

        @NotBlank(message = "{spokesperson.decidedOn.blank}") @Day
        String decidedOn,

        @NotBlank(message = "{spokesperson.decidedAt.blank}")
        @Pattern(regexp = HourText.TYPED, message = "{hour.invalid}")
        String decidedAt,

        @Pattern(regexp = "|[0-9+() .-]{3,50}", message = "{spokesperson.phone.invalid}")
        String phone,

        @Email(message = "{email.invalid}") @Size(max = 200, message = "{text.tooLong}")
        String email,

        @Day String endedOn,

        @Pattern(regexp = "|\\d{1,4}", message = "{sortOrder.invalid}")
        String sortOrder,

        Boolean shown) {

    static SpokespersonForm blank() {
        return new SpokespersonForm(Submissions.newKey(), null, "", "", "", "", "", "", "", "", true);
    }

    static SpokespersonForm of(Spokesperson one, ZoneId zone) {
        var decided = one.decidedAt().atZone(zone);
        return new SpokespersonForm(
                Submissions.newKey(),
                one.version(),
                one.person().name(),
                one.agency().name(),
                Typed.day(decided.toLocalDate()),
                HourText.print(decided.toLocalTime()),
                Typed.text(one.phone()),
                Typed.text(one.email()),
                Typed.day(one.endedOn()),
                String.valueOf(one.sortOrder()),
                one.published());
    }
}
