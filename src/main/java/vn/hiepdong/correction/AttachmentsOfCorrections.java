package vn.hiepdong.correction;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.AttachmentOwner;
import vn.hiepdong.attachment.AttachmentOwners;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.web.NotFoundException;

/** The scan of the paper that put a record right belongs to whom the record belongs. */
@Component
@Transactional(readOnly = true)
class AttachmentsOfCorrections implements AttachmentOwner {

    private final CorrectionRepository corrections;
    private final AttachmentOwners owners;

    AttachmentsOfCorrections(CorrectionRepository corrections, AttachmentOwners owners) {
        this.corrections = corrections;
        this.owners = owners;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.CORRECTION;
    }

    @Override
    public boolean isPublic(long id) {
        return corrections
                .findById(id)
                .map(correction -> corrected(correction).isPublic(correction.recordId(), correction.partId()))
                .orElse(false);
    }

    @Override
    public void readable(long id, Authentication me) {
        var correction = get(id);
        corrected(correction).readable(correction.recordId(), correction.partId(), me);
    }

    @Override
    public Heading changeable(long id, Authentication me) {
        var correction = get(id);
        var heading = corrected(correction).changeable(correction.recordId(), me);
        return new Heading("Đính chính của: " + heading.title(), heading.address());
    }

    private Correction get(long id) {
        return corrections.findById(id).orElseThrow(NotFoundException::new);
    }

    private AttachmentOwner corrected(Correction correction) {
        return owners.of(correction.recordKind().bears());
    }
}
