package vn.hiepdong.programme.legal;

import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** Names legal documents in the history of the records that refer to them. */
@Component
class DocumentReferenceNames implements ReferenceNames {

    private final LegalDocumentRepository documents;

    DocumentReferenceNames(LegalDocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        return column.equals("document_id") || (table.equals("legal_document") && column.equals("replaced_by_id"))
                ? documents.findById(id).map(LegalDocument::cited).orElse(null)
                : null;
    }
}
