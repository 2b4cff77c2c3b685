package vn.hiepdong.programme;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentOwner;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.web.NotFoundException;

/** The documents of a programme, the signed text above all, are read by whoever may read the programme. */
@Component
@Transactional(readOnly = true)
class AttachmentsOfProgrammes implements AttachmentOwner {

    private final ProgrammeRepository programmes;
    private final ProgrammePolicy policy;
    private final ProgrammeParts parts;

    AttachmentsOfProgrammes(ProgrammeRepository programmes, ProgrammePolicy policy, ProgrammeParts parts) {
        this.programmes = programmes;
        this.policy = policy;
        this.parts = parts;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.PROGRAMME;
    }

    @Override
    public boolean isPublic(long id) {
        return programmes.findById(id).map(Programme::isPublic).orElse(false);
    }

    @Override
    public void readable(long id, Authentication me) {
        policy.readable(SignedInAccount.in(me), get(id));
    }

    @Override
    public boolean isPublic(long id, Long part) {
        return isPublic(id) && (part == null || parts.isPublic(part));
    }

    @Override
    public void readable(long id, Long part, Authentication me) {
        readable(id, me);
        if (part != null && !parts.openTo(SignedInAccount.in(me), get(id)).contains(part)) {
            throw new NotFoundException();
        }
    }

    @Override
    public Heading changeable(long id, Authentication me) {
        var programme = policy.changeable(SignedInAccount.in(me), get(id));
        return new Heading(programme.title(), "/staff/programmes/" + id);
    }

    private Programme get(long id) {
        return programmes.findById(id).orElseThrow(NotFoundException::new);
    }
}
