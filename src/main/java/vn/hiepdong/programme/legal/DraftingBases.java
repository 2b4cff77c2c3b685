package vn.hiepdong.programme.legal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;

/** Writes the bases of a programme while it is a draft; they are part of its text. */
@Component
@Transactional
public class DraftingBases {

    private final LegalBasisRepository bases;
    private final LegalDocumentRepository documents;
    private final PickingDocuments picking;
    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final EntityManager entityManager;

    DraftingBases(
            LegalBasisRepository bases,
            LegalDocumentRepository documents,
            PickingDocuments picking,
            Programmes programmes,
            ProgrammePolicy policy,
            EntityManager entityManager) {
        this.bases = bases;
        this.documents = documents;
        this.picking = picking;
        this.programmes = programmes;
        this.policy = policy;
        this.entityManager = entityManager;
    }

    /** @throws org.springframework.security.access.AccessDeniedException when it may be read and not changed */
    @Transactional(readOnly = true)
    void requireChangeable(long programmeId, SignedInAccount me) {
        policy.changeable(me, programmes.get(programmeId));
    }

    @Transactional(readOnly = true)
    BasesForm form(long programmeId, SignedInAccount me) {
        var programme = draft(programmeId, me);
        return BasesForm.of(programme.version(), bases.findOf(programme), picking::shown);
    }

    /**
     * Makes the rows the bases of the programme, in their order. Documents that are new to the registry are entered there.
     *
     * @throws RuleViolation when it is no longer a draft, or with a sentence for each row that cannot be taken
     * @throws VersionConflict when somebody saved the programme after this form was opened
     */
    public void save(long programmeId, BasesForm form, SignedInAccount me) {
        var programme = draft(programmeId, me);
        var standing = bases.findOf(programme);
        VersionConflict.unlessSame(
                programme.version(), form.version(), BasesForm.of(programme.version(), standing, picking::shown));
        var cited = read(form.bases());
        entityManager.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        standing.stream().filter(basis -> !cited.containsKey(basis.document())).forEach(bases::delete);
        var order = 0;
        for (var entry : cited.entrySet()) {
            var document = entry.getKey();
            var basis = standing.stream()
                    .filter(one -> one.document().equals(document))
                    .findFirst()
                    .orElseGet(() -> new LegalBasis(programme, document));
            basis.stand(order++, entry.getValue());
            bases.save(basis);
        }
    }

    private Programme draft(long programmeId, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        programme.requireDraft();
        return programme;
    }

    /** The documents in printed order, each with its note or null. */
    private Map<LegalDocument, String> read(List<BasesForm.BasisRow> rows) {
        var broken = new ArrayList<Sentence>();
        var cited = new LinkedHashMap<LegalDocument, String>();
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var path = "bases[" + at + "]";
            if (row.isBlank()) {
                continue;
            }
            try {
                var document = row.isNew() ? fresh(row, path) : known(row, path);
                if (cited.containsKey(document)) {
                    throw new RuleViolation(path + ".document", "Văn bản này đã là căn cứ ở dòng trên.");
                }
                cited.put(document, row.note() == null || row.note().isEmpty() ? null : row.note());
            } catch (RuleViolation violation) {
                broken.addAll(violation.sentences());
            }
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        return cited;
    }

    private LegalDocument known(BasesForm.BasisRow row, String path) {
        if (row.document() == null || row.document().isEmpty()) {
            throw new RuleViolation(path + ".document", "Hãy chọn văn bản của dòng này.");
        }
        if (picking.find(row.document()).isEmpty()) {
            throw new RuleViolation(
                    path + ".document",
                    "Danh mục chưa có “" + row.document()
                            + "”. Hãy chọn trong danh sách gợi ý, hoặc mở phần “Ghi văn bản mới” của dòng này.");
        }
        return picking.one(row.document(), path + ".document");
    }

    /** Entered at once, so that the rows after it find it: nothing stays of it where one of them is refused. */
    private LegalDocument fresh(BasesForm.BasisRow row, String path) {
        if (row.documentKind() == null || row.documentKind().isEmpty()) {
            throw new RuleViolation(path + ".documentKind", "Hãy ghi loại văn bản, ví dụ: Quyết định.");
        }
        var citation = row.citation();
        if (citation.documentNumber() != null && citation.documentNumber().length() > 100) {
            throw new RuleViolation(path + ".document", "Số, ký hiệu dài quá 100 ký tự. Hãy viết gọn lại.");
        }
        if (citation.documentNumber() == null && citation.excerpt() == null) {
            throw new RuleViolation(path + ".excerpt", "Văn bản thiếu ký hiệu thì cần trích yếu.");
        }
        documents.findAlike(row.document(), row.issuer()).stream().findFirst().ifPresent(alike -> {
            throw new RuleViolation(
                    path + ".document",
                    "Danh mục đã có “" + alike.cited() + "”. Hãy chọn văn bản đó và bỏ trống phần ghi mới.");
        });
        return documents.save(new LegalDocument(citation, row.issued()));
    }
}
