package vn.hiepdong.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/**
 * Which number and effective day a signed text really bears, who really signed it, and how one knows (đính chính).
 *
 * @param version of the conference
 * @param effectiveFrom empty: from the day of signing
 * @param lines of the parties that signed; their marks stand
 */
public record SigningCorrectionForm(
        String submissionKey,
        Long version,
        @Size(max = 100, message = "{text.tooLong}") String documentNumber,
        @Day String effectiveFrom,
        List<SignaturesForm.@Valid Line> lines,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason) {

    public SigningCorrectionForm {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** @param nameOf how a picker names somebody */
    static SigningCorrectionForm of(Signing signing, Function<Person, String> nameOf) {
        var stored = SignaturesForm.of(signing, nameOf);
        return new SigningCorrectionForm(
                Submissions.newKey(),
                stored.version(),
                stored.documentNumber(),
                stored.effectiveFrom(),
                stored.lines().stream()
                        .filter(line -> line.mark() == SignaturesForm.Mark.SIGNED)
                        .toList(),
                "");
    }
}
