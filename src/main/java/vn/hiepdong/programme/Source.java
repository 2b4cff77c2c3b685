package vn.hiepdong.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiepdong.web.form.Typed;

/**
 * From what an archival record was taken down: author, paper, when it was published (as printed, with the hour where it
 * is given) and its address. Any part may be null.
 */
@Embeddable
public record Source(
        @Column(name = "source_author") String author,
        @Column(name = "source_publisher") String publisher,
        @Column(name = "source_published") String published,
        @Column(name = "source_address") String address) {

    public static final Source UNKNOWN = new Source(null, null, null, null);

    /** What stands in the four boxes of a form, where nothing is an empty text. */
    public static Source typed(String author, String publisher, String published, String address) {
        return new Source(
                Typed.orNull(author), Typed.orNull(publisher), Typed.orNull(published), Typed.orNull(address));
    }

    /** "Nguyễn Chiến (Báo Quảng Ninh), 02/03/2016 07:30": what is not known is left out. */
    public String citation() {
        var who = author == null ? publisher : publisher == null ? author : author + " (" + publisher + ")";
        return Stream.of(who, published).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** Where it can be read; null for a paper file, or an address that is none of the web. */
    public String link() {
        return address != null && address.matches("https?://.+") ? address : null;
    }

    /** Whether it says who tells this: author or paper. */
    public boolean cited() {
        return author != null || publisher != null;
    }

    public boolean isEmpty() {
        return !cited() && published == null && address == null;
    }
}
