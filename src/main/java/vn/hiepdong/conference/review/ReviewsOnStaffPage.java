package vn.hiepdong.conference.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.conference.Conclusions;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.StaffPagePart;

/** The reviews on the staff's page of a conference, each with what it still lacks. */
@Component
class ReviewsOnStaffPage implements StaffPagePart {

    private final ReviewRepository reviews;
    private final List<Conclusions> conclusions;

    ReviewsOnStaffPage(ReviewRepository reviews, List<Conclusions> conclusions) {
        this.reviews = reviews;
        this.conclusions = conclusions;
    }

    /**
     * @param missing what its kind needs and it lacks; nothing of an archival one: silence of a source is no failure
     */
    public record Line(ReviewView review, List<String> missing) {}

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public Object of(Conference conference) {
        var all = reviews.findOf(conference);
        var concluded = !all.isEmpty() && conclusions.stream().anyMatch(one -> one.concluded(conference));
        return all.stream()
                .map(review -> new Line(ReviewView.of(review), ReviewSections.missing(review, concluded)))
                .toList();
    }
}
