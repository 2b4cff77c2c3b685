package vn.hiepdong.commitment.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;

/**
 * How far the lead has come.
 *
 * @param version of the commitment
 * @param figure 1.234 or 12,5; empty where nothing is counted
 * @param claim ticked: it is done
 * @param files photos and documents that show it
 */
public record ProgressForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{progress.asOf.blank}") @Day String asOf,

        @NotBlank(message = "{progress.text.blank}") @Size(max = 5000, message = "{text.tooLong}")
        String text,

        @Size(max = 30, message = "{text.tooLong}") String figure,
        Boolean claim,
        List<MultipartFile> files) {

    /** An unticked box posts nothing, and a field in which nothing was chosen comes as a file without a name. */
    public ProgressForm {
        claim = Boolean.TRUE.equals(claim);
        files = files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
    }

    /** Without files. */
    public ProgressForm(String submissionKey, Long version, String asOf, String text, String figure, Boolean claim) {
        this(submissionKey, version, asOf, text, figure, claim, List.of());
    }

    static ProgressForm blank(Commitment commitment, LocalDate today) {
        return new ProgressForm(Submissions.newKey(), commitment.version(), DayText.print(today), "", "", false);
    }
}
