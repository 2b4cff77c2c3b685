package vn.hiepdong.site.document;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.BindParam;
import vn.hiepdong.programme.legal.DocumentFilter;

/**
 * The filters of the public registry as they stand in its address. What cannot be used is ignored.
 *
 * @param kind "ky-ket": the signed texts instead of the legal documents
 */
public record DocumentSearch(
        @BindParam("loai") String kind,
        @BindParam("so") String number,
        @BindParam("tu-khoa") String words,
        @BindParam("nam") String year,
        @BindParam("noi-ban-hanh") String issuer) {

    DocumentFilter filter() {
        return new DocumentFilter(
                given(number),
                given(words),
                year != null && year.matches("(19|20|21)\\d\\d") ? Integer.valueOf(year) : null,
                given(issuer));
    }

    public boolean forSignedTexts() {
        return "ky-ket".equals(kind);
    }

    public boolean asked() {
        return Stream.of(kind, number, words, year, issuer).anyMatch(part -> given(part) != null);
    }

    private static String given(String part) {
        return part == null || part.isBlank() ? null : part;
    }
}
