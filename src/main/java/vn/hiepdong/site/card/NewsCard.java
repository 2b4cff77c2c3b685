package vn.hiepdong.site.card;

import java.time.Instant;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.web.time.Moments;

/**
 * An article as lists show it.
 *
 * @param photo that stands on top of it; null for none
 */
public record NewsCard(
        String slug,
        String title,
        String summary,
        String category,
        String categorySlug,
        Instant publishAt,
        AttachmentView photo) {

    /** 10/04/2018 22:03 */
    public String when() {
        return Moments.print(publishAt);
    }

    /** For machines. */
    public String moment() {
        return Moments.iso(publishAt);
    }
}
