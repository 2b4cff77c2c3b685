package vn.hiepdong.news;

import java.util.List;
import java.util.Objects;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.web.marks.MarkedText;

/**
 * A stretch of an article's text, or a picture between two.
 *
 * @param text null for a picture
 * @param photo null for text
 */
public record BodyPart(MarkedText.Part text, AttachmentView photo) {

    /**
     * @param html as the article keeps it; null: nothing is written yet
     * @param photos that may be seen: a place for another stays empty
     */
    public static List<BodyPart> of(String html, List<AttachmentView> photos) {
        return html == null
                ? List.of()
                : MarkedText.parts(html).stream()
                        .map(part -> part.picture() == null
                                ? new BodyPart(part, null)
                                : new BodyPart(null, find(part.picture(), photos)))
                        .filter(part -> part.text() != null || part.photo() != null)
                        .toList();
    }

    /** Those of the photos that neither stand on top nor in the text. */
    public static List<AttachmentView> rest(String html, Long lead, List<AttachmentView> photos) {
        var placed = html == null ? List.<Long>of() : MarkedText.pictures(html);
        return photos.stream()
                .filter(photo -> !Objects.equals(photo.id(), lead) && !placed.contains(photo.id()))
                .toList();
    }

    static AttachmentView find(Long id, List<AttachmentView> photos) {
        return photos.stream()
                .filter(photo -> Objects.equals(photo.id(), id))
                .findFirst()
                .orElse(null);
    }
}
