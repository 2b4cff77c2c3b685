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
record Citation(String documentNumber, String documentKind, String issuer, String excerpt, String sourceAddress) {}
