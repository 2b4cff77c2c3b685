package vn.hiepdong.site.face;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;

/** What an administrator sets of the portal's face. Empty: as the environment says, and in the portal's own colours. */
public record PortalForm(
        String submissionKey,
        Long version,
        @Size(max = 100, message = "{text.tooLong}") String name,
        @Size(max = 200, message = "{text.tooLong}") String province,
        @Size(max = 200, message = "{text.tooLong}") String motto,
        @Size(max = 300, message = "{text.tooLong}") String notice,

        @Pattern(regexp = Colour.TYPED, message = "{colour.invalid}")
        String brandColour,

        @Pattern(regexp = Colour.TYPED, message = "{colour.invalid}")
        String accentColour) {

    static PortalForm of(PortalSetting setting) {
        return new PortalForm(
                Submissions.newKey(),
                setting.version(),
                Typed.text(setting.name()),
                Typed.text(setting.province()),
                Typed.text(setting.motto()),
                Typed.text(setting.notice()),
                Typed.text(setting.brandColour()),
                Typed.text(setting.accentColour()));
    }
}
