package vn.hiepdong.conference.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/**
 * The conference at which a duty is to be met.
 *
 * @param startsOn may stay empty
 */
public record PlannedReviewForm(
        String submissionKey,

        @NotBlank(message = "{conference.title.blank}") @Size(max = 500, message = "{text.tooLong}")
        String title,

        @Day String startsOn) {

    private static final int MOST = 500;

    static PlannedReviewForm of(Due due) {
        var title = "Hội nghị " + due.name() + " " + due.programmeTitle();
        return new PlannedReviewForm(
                Submissions.newKey(),
                title.length() > MOST ? title.substring(0, MOST).strip() : title,
                "");
    }
}
