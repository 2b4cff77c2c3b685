package vn.hiepdong.conference.remark;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentOwner;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.web.NotFoundException;

/** The paper that a speaker handed in is read by whoever may read what was said (row R15). */
@Component
@Transactional(readOnly = true)
class AttachmentsOfRemarks implements AttachmentOwner {

    private final RemarkRepository remarks;
    private final Conferences conferences;

    AttachmentsOfRemarks(RemarkRepository remarks, Conferences conferences) {
        this.remarks = remarks;
        this.conferences = conferences;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.REMARK;
    }

    /** What is said at a conference is told once it was held. */
    @Override
    public boolean isPublic(long id) {
        return remarks.findById(id)
                .map(Remark::conference)
                .map(conference -> conference.held() && conference.isPublic())
                .orElse(false);
    }

    @Override
    public void readable(long id, Authentication me) {
        conferences.readable(conferenceOf(id), SignedInAccount.in(me));
    }

    @Override
    public Heading changeable(long id, Authentication me) {
        var conference = conferences.changeable(conferenceOf(id), SignedInAccount.in(me));
        return new Heading("Ý kiến tại: " + conference.title(), "/staff/conferences/" + conference.id());
    }

    private long conferenceOf(long id) {
        return remarks.findById(id)
                .orElseThrow(NotFoundException::new)
                .conference()
                .id();
    }
}
