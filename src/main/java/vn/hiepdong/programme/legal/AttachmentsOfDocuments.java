package vn.hiepdong.programme.legal;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentOwner;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.web.NotFoundException;

/** The full text of a legal document: the staff all read the registry, and any coordinator keeps it. */
@Component
@Transactional(readOnly = true)
class AttachmentsOfDocuments implements AttachmentOwner {

    private final LegalDocumentRepository documents;
    private final LegalDocuments published;

    AttachmentsOfDocuments(LegalDocumentRepository documents, LegalDocuments published) {
        this.documents = documents;
        this.published = published;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.LEGAL_DOCUMENT;
    }

    @Override
    public boolean isPublic(long id) {
        return published.publicById(id).isPresent();
    }

    @Override
    public void readable(long id, Authentication me) {
        get(id);
    }

    @Override
    public Heading changeable(long id, Authentication me) {
        var document = get(id);
        if (!SignedInAccount.in(me).is(Role.COORDINATOR)) {
            throw new AccessDeniedException("Chỉ cán bộ đầu mối mới ghi được vào danh mục văn bản.");
        }
        return new Heading(document.cited(), "/staff/documents/" + id);
    }

    private LegalDocument get(long id) {
        return documents.findById(id).orElseThrow(NotFoundException::new);
    }
}
