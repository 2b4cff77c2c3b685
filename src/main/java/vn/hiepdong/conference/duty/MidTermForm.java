package vn.hiepdong.conference.duty;

import jakarta.validation.constraints.NotBlank;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;

/** By which day the parties look back on the first half. */
public record MidTermForm(
        String submissionKey,
        Long version,
        @NotBlank(message = "{midTerm.dueOn.blank}") @Day String dueOn) {

    static MidTermForm of(ReviewDuty duty) {
        return new MidTermForm(Submissions.newKey(), duty.version(), DayText.print(duty.dueOn()));
    }
}
