package vn.hiepdong.programme.legal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.PartialDate;

/**
 * A document on which programmes are founded, as completely as it is cited: number and date may be unknown (row E22). It is
 * never said to be in force, for nobody here knows that; only that another one replaced it.
 */
@Entity
public class LegalDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @Embedded
    private Citation citation;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "issued_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "issued_on_precision"))
    private PartialDate issuedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency issuingAgency;

    private boolean publicUncited;

    @ManyToOne(fetch = FetchType.LAZY)
    private LegalDocument replacedBy;

    private LocalDate replacedFrom;

    @Column(insertable = false, updatable = false)
    private String numberSearch;

    @Column(insertable = false, updatable = false)
    private String wordsSearch;

    protected LegalDocument() {}

    LegalDocument(Citation citation, PartialDate issuedOn) {
        describe(citation, issuedOn, null, false);
    }

    /**
     * @param issuingAgency the issuer in the registry of agencies; null where it is not there
     * @param publicUncited public although no signed programme cites it
     */
    final void describe(Citation citation, PartialDate issuedOn, Agency issuingAgency, boolean publicUncited) {
        if (citation.documentNumber() == null && citation.excerpt() == null) {
            throw new RuleViolation("documentNumber", "Hãy ghi số, ký hiệu; văn bản thiếu ký hiệu thì cần trích yếu.");
        }
        this.citation = citation;
        this.issuedOn = issuedOn;
        this.issuingAgency = issuingAgency;
        this.publicUncited = publicUncited;
    }

    /** @param from since when, where that is known */
    void replaceBy(LegalDocument other, LocalDate from) {
        if (isSame(other)) {
            throw new RuleViolation("replacement", "Văn bản không thể thay thế chính nó.");
        }
        for (var next = other.replacedBy(); next != null; next = next.replacedBy()) {
            if (isSame(next)) {
                throw new RuleViolation(
                        "replacement", "Văn bản đó đã được chính văn bản này thay thế. Hãy kiểm tra lại.");
            }
        }
        replacedBy = other;
        replacedFrom = from;
    }

    /** By the id: what stands for a document that is not loaded yet is another object. */
    boolean isSame(LegalDocument other) {
        return this == other || (id != null && id.equals(other.id()));
    }

    void standUnreplaced() {
        replacedBy = null;
        replacedFrom = null;
    }

    /** What the citation lacks: "thiếu ký hiệu", "thiếu ngày" (row E22). */
    public List<String> lacks() {
        var lacks = new ArrayList<String>();
        if (citation.documentNumber() == null) {
            lacks.add("thiếu ký hiệu");
        }
        if (issuedOn == null) {
            lacks.add("thiếu ngày");
        }
        return lacks;
    }

    /** "Quyết định số 403-QĐ/TU ngày 15/01/2018 của Tỉnh ủy Mẫu", as far as it is known. */
    public String cited() {
        var cited = new StringBuilder(
                citation.documentNumber() == null
                        ? citation.documentKind()
                        : Citation.numbered(citation.documentKind(), citation.documentNumber()));
        if (issuedOn != null) {
            cited.append(
                            switch (issuedOn.precision()) {
                                case DAY -> " ngày ";
                                case MONTH -> " tháng ";
                                case YEAR -> " năm ";
                            })
                    .append(issuedOn.print());
        }
        if (citation.issuer() != null) {
            cited.append(" của ").append(citation.issuer());
        }
        if (citation.documentNumber() == null) {
            cited.append(", “").append(citation.excerpt()).append("”");
        }
        return cited.toString();
    }

    public Long id() {
        return id;
    }

    long version() {
        return version;
    }

    Citation citation() {
        return citation;
    }

    /** As precisely as it is known; null for not at all. */
    public PartialDate issuedOn() {
        return issuedOn;
    }

    /** May be null. */
    public Agency issuingAgency() {
        return issuingAgency;
    }

    boolean publicUncited() {
        return publicUncited;
    }

    /** Null for one of which no replacement is known. */
    public LegalDocument replacedBy() {
        return replacedBy;
    }

    LocalDate replacedFrom() {
        return replacedFrom;
    }
}
