package vn.hiepdong.news;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.text.Slugs;

/** The part of an article's address that an editor chooses. */
public record SlugForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{article.slug.blank}")
        @Size(max = Slugs.MAX_LENGTH, message = "{text.tooLong}")
        @Pattern(regexp = "|[a-z0-9]+(-[a-z0-9]+)*", message = "{article.slug.invalid}")
        String slug) {

    static SlugForm of(Article article) {
        return new SlugForm(Submissions.newKey(), article.version(), article.slug());
    }
}
