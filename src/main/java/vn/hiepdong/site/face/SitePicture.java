package vn.hiepdong.site.face;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import vn.hiepdong.attachment.SmallPictures.SmallPicture;

/** A small picture of the portal's own face. It is never changed: another one is another row. */
@Entity
class SitePicture {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private String sha256;

    private String mediaType;

    private int width;

    private int height;

    private byte[] content;

    protected SitePicture() {}

    SitePicture(SmallPicture painted) {
        this.sha256 = painted.sha256();
        this.mediaType = painted.mediaType();
        this.width = painted.width();
        this.height = painted.height();
        this.content = painted.content();
    }

    Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    String mediaType() {
        return mediaType;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] content() {
        return content.clone();
    }
}
