package vn.hiepdong.programme.legal;

/**
 * One basis of a programme as pages print it.
 *
 * @param note "căn cứ của chương trình năm 2015"; may be null
 */
public record BasisView(DocumentView document, String note) {

    static BasisView of(LegalBasis basis) {
        return new BasisView(DocumentView.of(basis.document()), basis.note());
    }
}
