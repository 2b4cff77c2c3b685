package vn.hiepdong.conference.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentKind;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.conference.Conclusions;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.StaffPagePart;
import vn.hiepdong.programme.ProgrammePolicy;

/** The reviews on the staff's page of a conference, each with what it still lacks. */
@Component
class ReviewsOnStaffPage implements StaffPagePart {

    private final ReviewRepository reviews;
    private final List<Conclusions> conclusions;
    private final Attachments attachments;
    private final ProgrammePolicy policy;

    ReviewsOnStaffPage(
            ReviewRepository reviews, List<Conclusions> conclusions, Attachments attachments, ProgrammePolicy policy) {
        this.reviews = reviews;
        this.conclusions = conclusions;
        this.attachments = attachments;
        this.policy = policy;
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
    public Object of(Conference conference, SignedInAccount me) {
        var reads = policy.readingAs(me);
        var all = reviews.findOf(conference).stream()
                .filter(review -> reads.test(review.programme()))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var there = new ReviewSections.AtTheConference(
                conclusions.stream().anyMatch(one -> one.concluded(conference)),
                attachments.bears(OwnerKind.CONFERENCE, conference.id(), AttachmentKind.REPORT));
        return all.stream()
                .map(review -> new Line(ReviewView.of(review), ReviewSections.missing(review, there)))
                .toList();
    }
}
