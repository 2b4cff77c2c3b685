package vn.hiepdong.programme.legal;

import jakarta.persistence.Embeddable;

/**
 * What is printed of a document, less its date. All but the kind may be null, number and excerpt not both.
 *
 * @param documentKind "Quyết định", "Nghị quyết"
 * @param issuer as printed
 * @param sourceAddress where it can be read
 */
@Embeddable
record Citation(String documentNumber, String documentKind, String issuer, String excerpt, String sourceAddress) {

    /** "Quyết định số 403-QĐ/TU", but "Đề án 25", "Nghị quyết Trung ương 6 khóa XII". */
    static String numbered(String kind, String number) {
        return kind + (number.matches(".*[-/].*") ? " số " : " ") + number;
    }
}
