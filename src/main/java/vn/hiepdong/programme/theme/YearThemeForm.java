package vn.hiepdong.programme.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/**
 * What an administrator types about the theme of a year.
 *
 * @param area name of the area, as a picker takes it
 */
public record YearThemeForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{yearTheme.year.blank}")
        @Pattern(regexp = "|(19|20|21)\\d\\d", message = "{programme.year.invalid}")
        String year,

        @NotBlank(message = "{area.blank}") String area,

        @NotBlank(message = "{yearTheme.text.blank}") @Size(max = 300, message = "{text.tooLong}")
        String text,

        @Size(max = 300, message = "{text.tooLong}") String source) {

    static YearThemeForm blank() {
        return new YearThemeForm(Submissions.newKey(), null, "", "", "", "");
    }

    static YearThemeForm of(YearTheme theme) {
        return new YearThemeForm(
                Submissions.newKey(),
                theme.version(),
                String.valueOf(theme.year()),
                theme.area().name(),
                theme.text(),
                theme.source() == null ? "" : theme.source());
    }
}
