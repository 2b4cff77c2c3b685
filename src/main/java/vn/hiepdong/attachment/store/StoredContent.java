package vn.hiepdong.attachment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import vn.hiepdong.attachment.check.UploadType;

/**
 * A file as it is kept.
 *
 * @param name as it was brought, one clean line of at most 300 characters
 * @param sha256 of the content, in hexadecimal: under which the store finds it
 * @param size in bytes
 * @param width in pixels; null where it is no picture
 * @param height likewise
 */
@Embeddable
public record StoredContent(
        @Column(name = "file_name") String name,

        @Column(name = "file_type") @Enumerated(EnumType.STRING)
        UploadType type,

        String sha256,
        long size,
        Integer width,
        Integer height) {

    /** In which a picture is kept besides its own width, as far as that is larger. */
    public static final List<Integer> NARROWER = List.of(480, 960, 1600);

    /** The widths narrower than its own; none for a document. */
    public List<Integer> widths() {
        return NARROWER.stream()
                .filter(narrow -> width != null && narrow < width)
                .toList();
    }
}
