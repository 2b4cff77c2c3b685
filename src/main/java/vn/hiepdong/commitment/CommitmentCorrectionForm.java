package vn.hiepdong.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hiepdong.web.form.Submissions;

/**
 * What an item of a signed text really says, and how one knows (đính chính).
 *
 * @param version of the commitment
 * @param rows the one row, typed as in the table of a draft
 */
public record CommitmentCorrectionForm(
        String submissionKey,
        Long version,
        @Size(min = 1, max = 1) List<@Valid CommitmentRow> rows,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason) {

    public CommitmentCorrectionForm {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    static CommitmentCorrectionForm of(Commitment commitment) {
        return new CommitmentCorrectionForm(
                Submissions.newKey(), commitment.version(), List.of(CommitmentRow.asSigned(commitment)), "");
    }
}
