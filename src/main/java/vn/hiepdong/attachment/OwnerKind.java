package vn.hiepdong.attachment;

import java.util.stream.Stream;
import vn.hiepdong.web.NotFoundException;

/** The records that bear files. */
public enum OwnerKind {
    CONFERENCE("conferences", AttachmentKind.OTHER),
    REMARK("remarks", AttachmentKind.PAPER),
    CORRECTION("corrections", AttachmentKind.SCAN),
    PROGRAMME("programmes", AttachmentKind.FULL_TEXT),
    LEGAL_DOCUMENT("documents", AttachmentKind.FULL_TEXT),
    ARTICLE("news", AttachmentKind.OTHER),
    PROGRESS("progress", AttachmentKind.REPORT);

    private final String path;
    private final AttachmentKind usual;

    OwnerKind(String path, AttachmentKind usual) {
        this.path = path;
        this.usual = usual;
    }

    /** @throws NotFoundException when no records have such an address */
    static OwnerKind at(String path) {
        return Stream.of(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Where the staff keep the files of one record. */
    public String pageOf(long id) {
        return "/staff/" + path + "/" + id + "/attachments";
    }

    /** What a document brought to such a record mostly is. */
    AttachmentKind usual() {
        return usual;
    }

    public boolean takesPhotos() {
        return this == CONFERENCE || this == ARTICLE || this == PROGRESS;
    }
}
