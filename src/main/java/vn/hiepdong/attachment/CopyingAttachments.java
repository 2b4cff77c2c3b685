package vn.hiepdong.attachment;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.scan.ScanState;

/** Takes what is shown at one record over to another, described as it is; the content is kept once. */
@Component
@Transactional
public class CopyingAttachments {

    private final AttachmentRepository attachments;

    CopyingAttachments(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    /**
     * Whoever calls has asked whether the one may be read and the other changed.
     *
     * @return the ids of the copies, in the order of the record they come from
     */
    public List<Long> shownPhotos(OwnerKind from, long id, OwnerKind to, long toId) {
        var copies = new ArrayList<Long>();
        for (var photo : attachments.findOf(from, List.of(id))) {
            if (photo.isPhoto() && photo.state() == AttachmentState.PUBLIC && photo.scan() != ScanState.INFECTED) {
                copies.add(attachments
                        .save(photo.copyFor(to, toId, copies.size() + 1))
                        .id());
            }
        }
        return copies;
    }
}
