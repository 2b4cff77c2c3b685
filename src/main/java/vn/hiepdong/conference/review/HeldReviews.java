package vn.hiepdong.conference.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.UnresolvedLimitations;
import vn.hiepdong.programme.ClosingReviews;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.text.Labels;

/** What the reviews that were held say to the modules below: which one closes a programme, and what is left to put right. */
@Component
@Transactional(readOnly = true)
class HeldReviews implements ClosingReviews, UnresolvedLimitations {

    private final ReviewRepository reviews;
    private final Labels labels;

    HeldReviews(ReviewRepository reviews, Labels labels) {
        this.reviews = reviews;
        this.labels = labels;
    }

    @Override
    public Optional<ClosingReview> closing(Programme programme) {
        return held(programme).stream()
                .filter(review -> review.kind().closes(programme.details().kind()))
                .map(Review::conference)
                .map(conference -> new ClosingReview(conference.id(), conference.title(), conference.startsOn()))
                .findFirst();
    }

    @Override
    public List<Unresolved> unresolved(Programme programme) {
        return held(programme).stream()
                .flatMap(review -> review.limitations().stream()
                        .map(flaw -> new Unresolved(
                                flaw.text(),
                                flaw.cause(),
                                flaw.remedy(),
                                labels.of(review.kind()) + ", "
                                        + review.conference().title())))
                .toList();
    }

    /** The latest first. */
    private List<Review> held(Programme programme) {
        var held = new ArrayList<>(reviews.findPublicOf(List.of(programme.id())));
        Collections.reverse(held);
        return held;
    }
}
