package vn.hiepdong.conference.review;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.web.NotFoundException;

/** Reads reviews, for the pages of conferences and programmes. */
@Component
@Transactional(readOnly = true)
public class Reviews {

    private final ReviewRepository reviews;

    Reviews(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    /** Those of public programmes, in their order. To be called in the transaction that read the conference. */
    public List<ReviewView> of(Conference conference) {
        return reviews.findOf(conference).stream()
                .filter(review -> review.programme().isPublic())
                .map(ReviewView::of)
                .toList();
    }

    /** Those that were held on these programmes, the earliest first, whoever may read them: for clocks, not for pages. */
    public List<Review> heldOf(Collection<Long> programmeIds) {
        return programmeIds.isEmpty() ? List.of() : reviews.findHeldOf(programmeIds);
    }

    /** Of some programmes, at conferences that were held, by the day; with the conference. */
    public List<Review> publicOf(Collection<Long> programmeIds) {
        return programmeIds.isEmpty() ? List.of() : reviews.findPublicOf(programmeIds);
    }

    /**
     * The figures that were given at some conferences, those that were held alone: each is stored once and printed wherever
     * it is cited (row E01).
     */
    public List<ReviewView.Number> figuresAt(Collection<Conference> conferences) {
        return conferences.isEmpty()
                ? List.of()
                : reviews.findPublicAt(conferences).stream()
                        .flatMap(review -> ReviewView.of(review).figures().stream())
                        .toList();
    }

    /** The programmes on which a conference looked back. */
    public List<Programme> reviewedAt(Conference conference) {
        return reviews.findOf(conference).stream().map(Review::programme).toList();
    }

    /** @throws NotFoundException when no review of this conference names such a limitation */
    public Limitation limitation(Conference conference, long id) {
        return reviews.findLimitation(conference, id).orElseThrow(NotFoundException::new);
    }

    /** Of a list of conferences: those at which a public programme was or is to be reviewed. */
    public static Specification<Conference> someOn() {
        return (conference, query, where) -> {
            var reviews = query.subquery(Long.class);
            var review = reviews.from(Review.class);
            return where.exists(reviews.select(review.get("id"))
                    .where(
                            where.equal(review.get("conference"), conference),
                            where.equal(review.get("programme").get("openTo"), Visibility.PUBLIC)));
        };
    }
}
