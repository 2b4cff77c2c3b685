package vn.hiepdong.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.HourText;

/**
 * What a coordinator types about an entry of the work calendar.
 *
 * @param agency name of the agency whose entry it is, as a picker takes it
 * @param shown whether the public reads it; null: not ticked
 */
public record CalendarEntryForm(
        String submissionKey,
        Long version,

        @NotNull(message = "{calendar.kind.missing}") CalendarKind kind,

        @NotBlank(message = "{calendar.title.blank}") @Size(max = 300, message = "{text.tooLong}")
        String title,

        @NotBlank(message = "{calendar.startsOn.blank}") @Day
        String startsOn,

        @Pattern(regexp = HourText.TYPED, message = "{hour.invalid}")
        String startsAt,

        @Day String endsOn,

        @Pattern(regexp = HourText.TYPED, message = "{hour.invalid}")
        String endsAt,

        @Size(max = 300, message = "{text.tooLong}") String place,

        @NotBlank(message = "{agency.blank}") String agency,

        @Size(max = 2000, message = "{text.tooLong}") String note,

        Boolean shown) {

    static CalendarEntryForm blank(String agency) {
        return new CalendarEntryForm(Submissions.newKey(), null, null, "", "", "", "", "", "", agency, "", true);
    }

    static CalendarEntryForm of(CalendarEntry entry) {
        var time = entry.time();
        return new CalendarEntryForm(
                Submissions.newKey(),
                entry.version(),
                entry.kind(),
                entry.title(),
                Typed.day(time.startsOn()),
                time.startsAt() == null ? "" : HourText.print(time.startsAt()),
                Typed.day(time.endsOn()),
                time.endsAt() == null ? "" : HourText.print(time.endsAt()),
                Typed.text(entry.place()),
                entry.agency().name(),
                Typed.text(entry.note()),
                entry.shown());
    }
}
