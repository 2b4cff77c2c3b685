package vn.hiepdong.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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

    /** Whether it says who tells this: author or paper. */
    public boolean cited() {
        return author != null || publisher != null;
    }

    boolean isEmpty() {
        return !cited() && published == null && address == null;
    }
}
