package vn.hiepdong.conference.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<PutRight> putRight;
    private final Labels labels;

    HeldReviews(ReviewRepository reviews, ObjectProvider<PutRight> putRight, Labels labels) {
        this.reviews = reviews;
        this.putRight = putRight;
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
        var held = held(programme);
        var found = held.stream()
                .flatMap(review -> review.limitations().stream())
                .map(Limitation::id)
                .toList();
        var done = putRight.stream().flatMap(some -> some.among(found).stream()).collect(Collectors.toSet());
        return held.stream()
                .flatMap(review -> review.limitations().stream()
                        .filter(flaw -> !done.contains(flaw.id()))
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
        var held = new ArrayList<>(reviews.findHeldOf(List.of(programme.id())));
        Collections.reverse(held);
        return held;
    }
}
