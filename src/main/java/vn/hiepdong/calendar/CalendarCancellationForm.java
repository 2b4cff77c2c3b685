package vn.hiepdong.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** Why an entry of the calendar will not take place. */
record CalendarCancellationForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{reason.blank}") @Size(max = 1000, message = "{text.tooLong}")
        String reason) {

    static CalendarCancellationForm of(CalendarEntry entry) {
        return new CalendarCancellationForm(Submissions.newKey(), entry.version(), "");
    }
}
