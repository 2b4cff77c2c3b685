package vn.hiepdong.programme.legal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.hiepdong.programme.Programme;

/** One "Căn cứ …" of a programme's text. */
@Entity
class LegalBasis {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private LegalDocument document;

    private String note;

    private int sortOrder;

    protected LegalBasis() {}

    LegalBasis(Programme programme, LegalDocument document) {
        this.programme = programme;
        this.document = document;
    }

    void stand(int sortOrder, String note) {
        this.sortOrder = sortOrder;
        this.note = note;
    }

    Programme programme() {
        return programme;
    }

    LegalDocument document() {
        return document;
    }

    /** May be null. */
    String note() {
        return note;
    }
}
