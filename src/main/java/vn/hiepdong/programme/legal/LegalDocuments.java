package vn.hiepdong.programme.legal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.Programme;

/** Reads legal documents and the bases of programmes, for other modules: what the public may read of them. */
@Component
@Transactional(readOnly = true)
public class LegalDocuments {

    static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("issuedOn.day").nullsLast(), Sort.Order.desc("id"));

    private final LegalDocumentRepository documents;
    private final LegalBasisRepository bases;

    LegalDocuments(LegalDocumentRepository documents, LegalBasisRepository bases) {
        this.documents = documents;
        this.bases = bases;
    }

    /** Public ones that match, newest first whatever the page asks for. */
    public Page<DocumentView> publicPage(DocumentFilter filter, Pageable page) {
        return documents
                .findAll(
                        SearchingDocuments.isPublic().and(SearchingDocuments.matching(filter)),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST))
                .map(DocumentView::of);
    }

    public Optional<LegalDocument> publicById(long id) {
        Specification<LegalDocument> thisOne = (document, query, where) -> where.equal(document.get("id"), id);
        return documents.findOne(SearchingDocuments.isPublic().and(thisOne));
    }

    public DocumentView view(LegalDocument document) {
        return DocumentView.of(document);
    }

    /** The public programmes that cite each of some documents, newest period first; a document without any is left out. */
    public Map<Long, List<Programme>> signedCiting(List<Long> documentIds) {
        Map<Long, List<Programme>> citing = new HashMap<>();
        if (!documentIds.isEmpty()) {
            bases.findPublicCiting(documentIds)
                    .forEach(basis -> citing.computeIfAbsent(basis.document().id(), id -> new ArrayList<>())
                            .add(basis.programme()));
        }
        return citing;
    }

    /** The bases of a programme in the order of its text. */
    public List<BasisView> basesOf(Programme programme) {
        return bases.findOf(programme).stream().map(BasisView::of).toList();
    }

    /** The issuers as printed, by name, for a filter. */
    public List<String> issuers() {
        return documents.findPublicIssuers();
    }

    /** The years of issue, newest first, for a filter. */
    public List<Integer> years() {
        return documents.findPublicYears();
    }
}
