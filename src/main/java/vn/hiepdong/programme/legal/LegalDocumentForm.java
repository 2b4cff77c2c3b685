package vn.hiepdong.programme.legal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.PartialDate;
import vn.hiepdong.web.time.PartialDay;

/**
 * What a coordinator types about a legal document.
 *
 * @param issuedOn a day, a month or a year, as the citation gives it; empty where it gives none
 * @param issuingAgency the issuer in the registry of agencies, as a picker takes it; empty where it is not there
 * @param distinct ticked to keep a document although another of this number and issuer stands already
 */
public record LegalDocumentForm(
        String submissionKey,
        Long version,

        @Size(max = 100, message = "{text.tooLong}") String documentNumber,

        @NotBlank(message = "{document.kind.blank}") @Size(max = 100, message = "{text.tooLong}")
        String documentKind,

        @Size(max = 300, message = "{text.tooLong}") String issuer,
        String issuingAgency,
        @PartialDay String issuedOn,

        @Size(max = 2000, message = "{text.tooLong}") String excerpt,

        @Size(max = 500, message = "{text.tooLong}") @Pattern(regexp = "|https?://\\S+", message = "{website.invalid}")
        String sourceAddress,

        Boolean publicUncited,
        Boolean distinct) {

    public LegalDocumentForm {
        publicUncited = Boolean.TRUE.equals(publicUncited);
        distinct = Boolean.TRUE.equals(distinct);
    }

    static LegalDocumentForm blank() {
        return new LegalDocumentForm(Submissions.newKey(), null, "", "", "", "", "", "", "", false, false);
    }

    static LegalDocumentForm of(LegalDocument document) {
        var citation = document.citation();
        return new LegalDocumentForm(
                Submissions.newKey(),
                document.version(),
                text(citation.documentNumber()),
                citation.documentKind(),
                text(citation.issuer()),
                document.issuingAgency() == null ? "" : document.issuingAgency().name(),
                document.issuedOn() == null ? "" : document.issuedOn().print(),
                text(citation.excerpt()),
                text(citation.sourceAddress()),
                document.publicUncited(),
                false);
    }

    Citation citation() {
        return new Citation(
                Typed.orNull(documentNumber),
                documentKind,
                Typed.orNull(issuer),
                Typed.orNull(excerpt),
                Typed.orNull(sourceAddress));
    }

    /** Null where none was typed. */
    PartialDate issued() {
        return PartialDate.parse(issuedOn).orElse(null);
    }

    private static String text(String kept) {
        return kept == null ? "" : kept;
    }
}
