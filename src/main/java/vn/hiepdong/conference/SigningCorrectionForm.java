package vn.hiepdong.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/**
 * Which number and effective day a signed text really bears, and how one knows (đính chính).
 *
 * @param version of the conference
 * @param effectiveFrom empty: from the day of signing
 */
public record SigningCorrectionForm(
        String submissionKey,
        Long version,
        @Size(max = 100, message = "{text.tooLong}") String documentNumber,
        @Day String effectiveFrom,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason) {

    static SigningCorrectionForm of(Signing signing) {
        var stored = SignaturesForm.of(signing, person -> "");
        return new SigningCorrectionForm(
                Submissions.newKey(), stored.version(), stored.documentNumber(), stored.effectiveFrom(), "");
    }
}
