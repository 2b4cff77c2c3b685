package vn.hiepdong.conference.material;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentKind;
import vn.hiepdong.attachment.AttachmentOwner;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.conference.Conclusions;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.StaffPagePart;

/** What a conference's files may be read by, where the staff see them, and that a notice of conclusions concludes it (R16). */
@Component
@Transactional(readOnly = true)
class AttachmentsOfConferences implements AttachmentOwner, StaffPagePart, Conclusions {

    private final Conferences conferences;
    private final Attachments attachments;

    AttachmentsOfConferences(Conferences conferences, Attachments attachments) {
        this.conferences = conferences;
        this.attachments = attachments;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.CONFERENCE;
    }

    @Override
    public boolean isPublic(long id) {
        return conferences.isPublic(id);
    }

    @Override
    public void readable(long id, Authentication me) {
        conferences.readable(id, SignedInAccount.in(me));
    }

    @Override
    public boolean isPublic(long id, Long part) {
        return conferences.isPublic(id, part);
    }

    @Override
    public void readable(long id, Long part, Authentication me) {
        conferences.readable(id, part, SignedInAccount.in(me));
    }

    @Override
    public Heading changeable(long id, Authentication me) {
        var conference = conferences.changeable(id, SignedInAccount.in(me));
        return new Heading(conference.title(), "/staff/conferences/" + id);
    }

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public Object of(Conference conference, SignedInAccount me) {
        return attachments.of(OwnerKind.CONFERENCE, conference.id());
    }

    @Override
    public boolean concluded(Conference conference) {
        return attachments.bears(OwnerKind.CONFERENCE, conference.id(), AttachmentKind.NOTICE);
    }
}
