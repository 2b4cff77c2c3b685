package vn.hiepdong.commitment.progress;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentOwner;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.time.DayText;

/** The evidence for what a lead says is read with it: by everybody while the entry stands, by the parties in any case. */
@Component
@Transactional(readOnly = true)
class AttachmentsOfProgress implements AttachmentOwner {

    private final ProgressRepository entries;
    private final CommitmentPolicy policy;

    AttachmentsOfProgress(ProgressRepository entries, CommitmentPolicy policy) {
        this.entries = entries;
        this.policy = policy;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.PROGRESS;
    }

    @Override
    public boolean isPublic(long id) {
        return entries.findById(id)
                .filter(entry -> entry.voidReason().isEmpty()
                        && entry.commitment().tracked()
                        && entry.commitment().isPublic())
                .isPresent();
    }

    @Override
    public void readable(long id, Authentication me) {
        var account = SignedInAccount.in(me);
        var commitment = get(id, account).commitment();
        if (!account.is(Role.ADMIN) && !policy.takesPart(account, commitment)) {
            throw new NotFoundException();
        }
    }

    @Override
    public Heading changeable(long id, Authentication me) {
        var account = SignedInAccount.in(me);
        var entry = get(id, account);
        var commitment = entry.commitment();
        policy.requireReporter(account, commitment);
        policy.requireOwnWords(account, entry.agency());
        if (entry.voidReason().isPresent()) {
            throw new AccessDeniedException("Báo cáo này đã được rút: tệp của nó giữ nguyên cho các bên đọc.");
        }
        return new Heading(
                "Nội dung " + commitment.number() + ", báo cáo tính đến " + DayText.print(entry.asOf()),
                "/staff/commitments/" + commitment.id());
    }

    private ProgressEntry get(long id, SignedInAccount me) {
        var entry = entries.findById(id).orElseThrow(NotFoundException::new);
        policy.readable(me, entry.commitment());
        return entry;
    }
}
