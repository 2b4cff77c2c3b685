package vn.hiepdong.news.source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;

/** What an editor types about a source. */
public record NewsSourceForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{newsSource.name.blank}") @Size(max = 200, message = "{text.tooLong}")
        String name,

        @Size(max = 500, message = "{text.tooLong}") @Pattern(regexp = "|https?://\\S+", message = "{website.invalid}")
        String address) {

    static NewsSourceForm blank() {
        return new NewsSourceForm(Submissions.newKey(), null, "", "");
    }

    static NewsSourceForm of(NewsSource source) {
        return new NewsSourceForm(Submissions.newKey(), source.version(), source.name(), Typed.text(source.address()));
    }
}
