package vn.hiepdong.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.HourText;

/**
 * When a conference that was held really took place, and how one knows (đính chính).
 *
 * @param startsAt the hour, or else {@code partOfDay}
 */
public record CorrectionForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{conference.startsOn.blank}") @Day
        String startsOn,

        @Pattern(regexp = HourText.TYPED, message = "{hour.invalid}")
        String startsAt,

        PartOfDay partOfDay,
        @Day String endsOn,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason) {

    static CorrectionForm of(Conference conference) {
        var stored = ConferenceForm.of(conference);
        return new CorrectionForm(
                Submissions.newKey(),
                stored.version(),
                stored.startsOn(),
                stored.startsAt(),
                stored.partOfDay(),
                stored.endsOn(),
                "");
    }
}
