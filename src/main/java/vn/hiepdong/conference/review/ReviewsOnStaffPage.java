package vn.hiepdong.conference.review;

import org.springframework.stereotype.Component;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.StaffPagePart;

/** The reviews on the staff's page of a conference. */
@Component
class ReviewsOnStaffPage implements StaffPagePart {

    private final Reviews reviews;

    ReviewsOnStaffPage(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public Object of(Conference conference) {
        return reviews.of(conference);
    }
}
