package vn.hiepdong.attachment;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;

/**
 * Who may read a file: everybody when it is shown at a record that everybody may read, else the staff who may read that; and
 * nobody at all before the virus scanner has found it clean, where there is one.
 */
@Component
@Transactional(readOnly = true)
class ReadingFiles {

    private final AttachmentRepository attachments;
    private final AttachmentOwners owners;

    ReadingFiles(AttachmentRepository attachments, AttachmentOwners owners) {
        this.attachments = attachments;
        this.owners = owners;
    }

    /**
     * @param me null for a reader
     * @throws NotFoundException when there is none for this person
     */
    public Attachment get(long id, Authentication me) {
        var attachment =
                attachments.findById(id).filter(file -> !file.isWithheld()).orElseThrow(NotFoundException::new);
        if (isPublic(attachment)) {
            return attachment;
        }
        if (me == null) {
            throw new NotFoundException();
        }
        owners.of(attachment.ownerKind()).readable(attachment.ownerId(), me);
        return attachment;
    }

    public boolean isPublic(Attachment attachment) {
        return attachment.isGivenOut() && owners.of(attachment.ownerKind()).isPublic(attachment.ownerId());
    }
}
