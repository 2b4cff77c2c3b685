package vn.hiepdong.conference.circulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.web.time.Day;

/**
 * What a text signed by circulation really bears, who really signed it and when, and how one knows (đính chính).
 *
 * @param version of the circulation
 * @param effectiveFrom empty: from the day of the last line
 */
public record CirculationCorrectionForm(
        String submissionKey,
        Long version,
        @Size(max = 100, message = "{text.tooLong}") String documentNumber,
        @Day String effectiveFrom,
        List<CirculationForm.@Valid Line> lines,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason) {

    public CirculationCorrectionForm {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    static CirculationCorrectionForm of(Circulation circulation, Function<Person, String> nameOf) {
        var stored = CirculationForm.of(circulation, nameOf);
        return new CirculationCorrectionForm(
                stored.submissionKey(),
                stored.version(),
                stored.documentNumber(),
                stored.effectiveFrom(),
                stored.lines(),
                "");
    }
}
