package vn.hiepdong.site.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/**
 * What an administrator types about a site that the portal leads to.
 *
 * @param group the heading under which it stands; a new one makes a new group
 */
public record LinkForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{link.group.blank}") @Size(max = 100, message = "{text.tooLong}")
        String group,

        @NotBlank(message = "{link.title.blank}") @Size(max = 200, message = "{text.tooLong}")
        String title,

        @NotBlank(message = "{link.url.blank}")
        @Pattern(regexp = "|https?://\\S+", message = "{website.invalid}")
        @Size(max = 500, message = "{text.tooLong}")
        String url,

        @Pattern(regexp = "|\\d{1,4}", message = "{sortOrder.invalid}")
        String sortOrder,

        Boolean footer,
        Boolean active) {

    static LinkForm blank() {
        return new LinkForm(Submissions.newKey(), null, "", "", "", "", false, true);
    }

    static LinkForm of(ExternalLink link) {
        return new LinkForm(
                Submissions.newKey(),
                link.version(),
                link.linkGroup(),
                link.title(),
                link.url(),
                String.valueOf(link.sortOrder()),
                link.footer(),
                link.active());
    }
}
