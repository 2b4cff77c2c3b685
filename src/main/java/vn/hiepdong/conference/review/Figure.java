package vn.hiepdong.conference.review;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A figure of a review, stored once: whoever cites it cites it from here (row E01). */
@Entity
class Figure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private long conferenceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Review review;

    private String name;

    private String unit;

    private BigDecimal value;

    private String breakdown;

    private String names;

    private String note;

    private int sortOrder;

    protected Figure() {}

    Figure(Review review) {
        this.review = review;
        this.conferenceId = review.conference().id();
    }

    /** @param names what was counted, by name; none where nothing was named */
    void say(String name, String unit, BigDecimal value, Breakdown breakdown, List<String> names, String note) {
        this.name = name;
        this.unit = unit;
        this.value = value;
        this.breakdown = breakdown.text();
        this.names = String.join("\n", names);
        this.note = note;
    }

    void stand(int sortOrder) {
        this.sortOrder = sortOrder;
    }

    /** Why it may not be published: it does not add up and nothing explains it (invariant 12). */
    Optional<String> unexplained() {
        return note != null ? Optional.empty() : breakdown().mismatch(value, names());
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    /** May be null. */
    String unit() {
        return unit;
    }

    BigDecimal value() {
        return value;
    }

    Breakdown breakdown() {
        return Breakdown.parse(breakdown).orElseThrow();
    }

    List<String> names() {
        return Breakdown.lines(names);
    }

    /** Why it does not add up, or whatever is to be said of it; may be null. */
    String note() {
        return note;
    }
}
