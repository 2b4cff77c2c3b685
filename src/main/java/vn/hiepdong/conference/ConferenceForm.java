package vn.hiepdong.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hiepdong.programme.Source;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;
import vn.hiepdong.web.time.HourText;

/**
 * What a coordinator types about a conference.
 *
 * @param startsOn may stay empty while it is planned
 * @param startsAt the hour, or else {@code partOfDay}
 * @param hostAgency name of the agency, as a picker takes it
 * @param sourceAuthor and the three after it: from what it was taken down, where it was
 * @param announced whether the public reads of it before it is held; null: not ticked
 */
public record ConferenceForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{conference.title.blank}") @Size(max = 500, message = "{text.tooLong}")
        String title,

        @Day String startsOn,

        @Pattern(regexp = HourText.TYPED, message = "{hour.invalid}")
        String startsAt,

        PartOfDay partOfDay,
        @Day String endsOn,
        @Size(max = 300, message = "{text.tooLong}") String place,
        String hostAgency,
        @Size(max = 5000, message = "{text.tooLong}") String description,
        Boolean announced,

        @Size(max = 200, message = "{text.tooLong}") String sourceAuthor,

        @Size(max = 200, message = "{text.tooLong}") String sourcePublisher,

        @Size(max = 100, message = "{text.tooLong}") String sourcePublished,

        @Size(max = 500, message = "{text.tooLong}") String sourceAddress) {

    static ConferenceForm blank() {
        return new ConferenceForm(Submissions.newKey(), null, "", "", "", null, "", "", "", "", false, "", "", "", "");
    }

    static ConferenceForm of(Conference conference) {
        var details = conference.details();
        var source = conference.source() == null ? Source.UNKNOWN : conference.source();
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
                conference.announced(),
                typed(source.author()),
                typed(source.publisher()),
                typed(source.published()),
                typed(source.address()));
    }

    /** Null where nothing is cited. */
    Source source() {
        var source = Source.typed(sourceAuthor, sourcePublisher, sourcePublished, sourceAddress);
        return source.isEmpty() ? null : source;
    }

    private static String typed(LocalDate day) {
        return day == null ? "" : DayText.print(day);
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }
}
