package vn.hiepdong.programme.legal;

import java.util.stream.Stream;
import vn.hiepdong.web.form.Typed;

/** The filters of the staff's list as they stand in its address: what cannot be read filters nothing. */
public record DocumentListForm(String words, String year, String issuer) {

    DocumentFilter filter() {
        return new DocumentFilter(
                null,
                Typed.orNull(words),
                year != null && year.matches("(19|20|21)\\d\\d") ? Integer.valueOf(year) : null,
                Typed.orNull(issuer));
    }

    boolean narrows() {
        return Stream.of(words, year, issuer).anyMatch(typed -> Typed.orNull(typed) != null);
    }
}
