package vn.hiepdong.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.hiepdong.agency.person.Person;

/** Who wrote an article: a person of the registry, somebody outside of it, or nobody who is named. */
@Embeddable
class Byline {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    @Column(name = "byline")
    private String outsider;

    protected Byline() {}

    /** @param author null unless in the registry; then there is no outsider */
    Byline(Person author, String outsider) {
        this.author = author;
        this.outsider = outsider;
    }

    static Byline nobody() {
        return new Byline();
    }

    Person author() {
        return author;
    }

    String outsider() {
        return outsider;
    }

    /** Null when nobody is named. */
    String name() {
        return author == null ? outsider : author.name();
    }

    /**
     * The agency in which the author held the first of the offices of that day, as it was called then (row P22); null for an
     * outsider, and when no office of that day is known.
     */
    String unitOn(LocalDate day) {
        return author == null
                ? null
                : author.officesOn(day).stream()
                        .findFirst()
                        .map(office -> office.agency().nameOn(day))
                        .orElse(null);
    }
}
