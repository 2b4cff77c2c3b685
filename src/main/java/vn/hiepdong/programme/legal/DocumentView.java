package vn.hiepdong.programme.legal;

import java.util.List;
import vn.hiepdong.web.time.DayText;

/**
 * A document as pages print it. Texts may be null, lists are never.
 *
 * @param issuedOn as precisely as it is known: 15/01/2018, 01/2018, 2018
 * @param cited in one line, as a text cites it
 * @param lacks "thiếu ký hiệu", "thiếu ngày"
 * @param replacement the one that replaced it
 */
public record DocumentView(
        long id,
        String number,
        String kind,
        String issuer,
        String issuedOn,
        String excerpt,
        String sourceAddress,
        String cited,
        List<String> lacks,
        Replacement replacement) {

    /** @param from 01/07/2020; null where it is not known */
    public record Replacement(long id, String cited, String from) {}

    static DocumentView of(LegalDocument document) {
        var citation = document.citation();
        var other = document.replacedBy();
        return new DocumentView(
                document.id(),
                citation.documentNumber(),
                citation.documentKind(),
                citation.issuer(),
                document.issuedOn() == null ? null : document.issuedOn().print(),
                citation.excerpt(),
                citation.sourceAddress(),
                document.cited(),
                document.lacks(),
                other == null
                        ? null
                        : new Replacement(
                                other.id(),
                                other.cited(),
                                document.replacedFrom() == null ? null : DayText.print(document.replacedFrom())));
    }

    /** What tells it to a reader at once: its number, else its excerpt. */
    public String heading() {
        return number == null ? kind + ": " + excerpt : Citation.numbered(kind, number);
    }
}
