package vn.hiepdong.programme.legal;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.Choice;

/** Reads legal documents for the staff's own pages: all staff read them all, but learn of no draft that cites one. */
@Component
@Transactional(readOnly = true)
class DocumentsForStaff {

    private final LegalDocumentRepository documents;
    private final LegalBasisRepository bases;
    private final PickingDocuments picking;
    private final ProgrammePolicy policy;

    DocumentsForStaff(
            LegalDocumentRepository documents,
            LegalBasisRepository bases,
            PickingDocuments picking,
            ProgrammePolicy policy) {
        this.documents = documents;
        this.bases = bases;
        this.picking = picking;
        this.policy = policy;
    }

    Page<DocumentView> list(DocumentFilter filter, Pageable page) {
        return documents
                .findAll(
                        SearchingDocuments.matching(filter),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), LegalDocuments.NEWEST_FIRST))
                .map(DocumentView::of);
    }

    /** @throws NotFoundException when there is none */
    DocumentView view(long id) {
        return DocumentView.of(get(id));
    }

    LegalDocumentForm form(long id) {
        return LegalDocumentForm.of(get(id));
    }

    ReplacementForm replacement(long id) {
        return ReplacementForm.of(get(id), picking::shown);
    }

    /** The programmes that cite it and that this person may read: id and title. */
    List<Choice> citing(long id, SignedInAccount me) {
        return bases.findCiting(get(id)).stream()
                .map(LegalBasis::programme)
                .filter(programme -> policy.mayRead(me, programme))
                .map(programme -> new Choice(programme.id().toString(), programme.title()))
                .toList();
    }

    List<String> kinds() {
        return documents.findKinds();
    }

    List<String> issuers() {
        return documents.findIssuers();
    }

    private LegalDocument get(long id) {
        return documents.findById(id).orElseThrow(NotFoundException::new);
    }
}
