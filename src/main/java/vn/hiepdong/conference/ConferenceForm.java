package vn.hiepdong.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;

/**
 * What a coordinator types about a conference.
 *
 * @param startsOn may stay empty while it is planned
 * @param startsAt the hour, or else {@code partOfDay}
 * @param hostAgency name of the agency, as a picker takes it
 * @param announced whether the public reads of it before it is held; null: not ticked
 */
public record ConferenceForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{conference.title.blank}") @Size(max = 500, message = "{text.tooLong}")
        String title,

        @Day String startsOn,

        @Pattern(regexp = "|([01]?\\d|2[0-3])[:hg.][0-5]\\d", message = "{conference.time.invalid}")
        String startsAt,

        PartOfDay partOfDay,
        @Day String endsOn,
        @Size(max = 300, message = "{text.tooLong}") String place,
        String hostAgency,
        @Size(max = 5000, message = "{text.tooLong}") String description,
        Boolean announced) {

    static ConferenceForm blank() {
        return new ConferenceForm(Submissions.newKey(), null, "", "", "", null, "", "", "", "", false);
    }

    static ConferenceForm of(Conference conference) {
        var details = conference.details();
        return new ConferenceForm(
                Submissions.newKey(),
                conference.version(),
                details.title(),
                typed(details.startsOn()),
                details.startsAt() == null ? "" : details.startsAt().toString(),
                details.partOfDay(),
                typed(details.endsOn()),
                typed(details.place()),
                conference.hostAgency() == null ? "" : conference.hostAgency().name(),
                typed(details.description()),
                conference.announced());
    }

    private static String typed(LocalDate day) {
        return day == null ? "" : DayText.print(day);
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }
}
