package vn.hiepdong.news.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import vn.hiepdong.news.Article;

/** An article pinned to a place of the home page, from one day to another. */
@Entity
class Placement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Enumerated(EnumType.STRING)
    private PlacementKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private LocalDate fromOn;

    private LocalDate toOn;

    private int sortOrder;

    protected Placement() {}

    Placement(PlacementKind kind, Article article) {
        this.kind = kind;
        this.article = article;
    }

    /** @param toOn the last day; null: until somebody takes it down */
    void pin(LocalDate fromOn, LocalDate toOn, int sortOrder) {
        this.fromOn = fromOn;
        this.toOn = toOn;
        this.sortOrder = sortOrder;
    }

    /** Of the list as somebody saw it: another number once anything in it is another. */
    static long versionOf(Iterable<Placement> list) {
        var version = 1L;
        for (var one : list) {
            version = 31 * version + Objects.hash(one.article.id(), one.fromOn, one.toOn);
        }
        return version;
    }

    Article article() {
        return article;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate toOn() {
        return toOn;
    }
}
