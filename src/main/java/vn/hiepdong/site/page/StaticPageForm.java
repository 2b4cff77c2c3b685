package vn.hiepdong.site.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/**
 * What an administrator types about a page.
 *
 * @param body with a few marks, see {@link vn.hiepdong.web.marks.Marks}
 */
record StaticPageForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{page.title.blank}") @Size(max = 200, message = "{text.tooLong}")
        String title,

        @NotBlank(message = "{page.summary.blank}") @Size(max = 300, message = "{text.tooLong}")
        String summary,

        @NotBlank(message = "{page.body.blank}") @Size(max = 50_000, message = "{text.tooLong}")
        String body) {

    static StaticPageForm of(StaticPage page) {
        return new StaticPageForm(Submissions.newKey(), page.version(), page.title(), page.summary(), page.body());
    }
}
