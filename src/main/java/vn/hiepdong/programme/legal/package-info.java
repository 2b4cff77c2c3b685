/**
 * The legal documents on which programmes are founded, and the bases of each programme in order. Coordinators keep the
 * registry at {@code /staff/documents}; others read it through {@link vn.hiepdong.programme.legal.LegalDocuments}. Hides the
 * tables, how a number is searched and how a clerk types a basis.
 */
@NamedInterface("legal")
package vn.hiepdong.programme.legal;

import org.springframework.modulith.NamedInterface;
