package vn.hiepdong.programme.legal;

import java.util.ArrayList;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.time.DayText;

/** What coordinators do with legal documents; those of any agency keep them all. */
@Component
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class KeepingDocuments {

    private final LegalDocumentRepository documents;
    private final PickingDocuments picking;
    private final Agencies agencies;

    KeepingDocuments(LegalDocumentRepository documents, PickingDocuments picking, Agencies agencies) {
        this.documents = documents;
        this.picking = picking;
        this.agencies = agencies;
    }

    /**
     * @return the id
     * @throws RuleViolation when neither number nor excerpt is given, the agency is unknown, or one of the same number and
     *     issuer stands already and nobody said that this is another
     */
    public long register(LegalDocumentForm form) {
        var issuer = checked(form, null);
        var document = new LegalDocument(form.citation(), form.issued());
        document.describe(form.citation(), form.issued(), issuer, form.publicUncited());
        return documents.save(document).id();
    }

    /**
     * @throws RuleViolation as {@link #register}
     * @throws VersionConflict when somebody saved it after this form was opened
     */
    public void change(long id, LegalDocumentForm form) {
        var document = get(id);
        VersionConflict.unlessSame(document.version(), form.version(), LegalDocumentForm.of(document));
        document.describe(form.citation(), form.issued(), checked(form, document), form.publicUncited());
    }

    /** @throws RuleViolation when the other is unknown, is this one, or was itself replaced by this one */
    public void replace(long id, ReplacementForm form) {
        var document = get(id);
        VersionConflict.unlessSame(document.version(), form.version(), ReplacementForm.of(document, picking::shown));
        if (form.replacement().isEmpty()) {
            document.standUnreplaced();
        } else {
            var other = picking.one(form.replacement(), "replacement");
            document.replaceBy(other, DayText.parse(form.replacedFrom()).orElse(null));
        }
    }

    private Agency checked(LegalDocumentForm form, LegalDocument standing) {
        var broken = new ArrayList<Sentence>();
        Agency issuer = null;
        if (form.issuingAgency() != null && !form.issuingAgency().isEmpty()) {
            try {
                issuer = agencies.pick(form.issuingAgency(), "issuingAgency");
            } catch (RuleViolation unknown) {
                broken.addAll(unknown.sentences());
            }
        }
        if (!form.distinct()) {
            documents.findAlike(form.documentNumber(), form.issuer()).stream()
                    .filter(alike -> standing == null || !standing.isSame(alike))
                    .findFirst()
                    .ifPresent(alike -> broken.add(new Sentence(
                            "distinct",
                            "Danh mục đã có “" + alike.cited()
                                    + "”. Nếu đây đúng là văn bản khác, hãy đánh dấu ô này rồi lưu lại.")));
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        return issuer;
    }

    private LegalDocument get(long id) {
        return documents.findById(id).orElseThrow(NotFoundException::new);
    }
}
