package vn.hiepdong.web.marks;

import org.commonmark.node.CustomBlock;

/** Where a picture is to stand: a paragraph that says "[ảnh 12]" and nothing else. */
final class PicturePlace extends CustomBlock {

    private final long picture;

    PicturePlace(long picture) {
        this.picture = picture;
    }

    long picture() {
        return picture;
    }
}
