package vn.hiepdong.programme;

import java.time.LocalDate;
import java.util.Optional;

/** Asked before a programme is closed: which review that was held closes it? Implemented above, by whoever knows. */
public interface ClosingReviews {

    /** Its last closing one (DOMAIN §3): the yearly one of a yearly programme, the final one of any other. */
    Optional<ClosingReview> closing(Programme programme);

    /**
     * @param conferenceTitle of the conference at which it was made
     * @param conferenceId of it
     */
    record ClosingReview(long conferenceId, String conferenceTitle, LocalDate heldOn) {}
}
