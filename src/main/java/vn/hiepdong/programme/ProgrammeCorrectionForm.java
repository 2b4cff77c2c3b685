package vn.hiepdong.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.time.Day;

/**
 * What really describes a signed programme, and how one knows (đính chính). Its parties, like their signatures, are put right
 * where it was signed.
 *
 * @param sourceAuthor with the three after it the source of a programme that was taken down from one
 */
public record ProgrammeCorrectionForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{programme.title.blank}") @Size(max = 500, message = "{text.tooLong}")
        String title,

        @Size(max = 100, message = "{text.tooLong}") String code,
        @NotNull(message = "{programme.kind.missing}") ProgrammeKind kind,

        @NotBlank(message = "{programme.periodFrom.blank}") @Day
        String periodFrom,

        @NotBlank(message = "{programme.periodTo.blank}") @Day
        String periodTo,

        @Size(max = 300, message = "{text.tooLong}") String theme,
        @Size(max = 5000, message = "{text.tooLong}") String summary,

        @Pattern(regexp = "|[1-9]\\d?|[12]\\d\\d|300", message = "{programme.printedCount.invalid}")
        String printedCount,

        @Pattern(regexp = "|[1-9]|[1-5]\\d|60", message = "{programme.reviewInterval.invalid}")
        String reviewInterval,

        @Size(max = 200, message = "{text.tooLong}") String sourceAuthor,
        @Size(max = 200, message = "{text.tooLong}") String sourcePublisher,
        @Size(max = 100, message = "{text.tooLong}") String sourcePublished,
        @Size(max = 500, message = "{text.tooLong}") String sourceAddress,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason) {

    static ProgrammeCorrectionForm of(Programme programme) {
        var stored = ProgrammeForm.of(programme);
        return new ProgrammeCorrectionForm(
                stored.submissionKey(),
                stored.version(),
                stored.title(),
                stored.code(),
                stored.kind(),
                stored.periodFrom(),
                stored.periodTo(),
                stored.theme(),
                stored.summary(),
                stored.printedCount(),
                stored.reviewInterval(),
                stored.sourceAuthor(),
                stored.sourcePublisher(),
                stored.sourcePublished(),
                stored.sourceAddress(),
                "");
    }

    /** As the form of a draft, with what cannot be put right here as it is stored. */
    ProgrammeForm over(ProgrammeForm stored) {
        return new ProgrammeForm(
                submissionKey,
                version,
                title,
                code,
                kind,
                "",
                periodFrom,
                periodTo,
                stored.term(),
                theme,
                stored.parentProgramme(),
                summary,
                stored.archival(),
                sourceAuthor,
                sourcePublisher,
                sourcePublished,
                sourceAddress,
                printedCount,
                reviewInterval == null ? stored.reviewInterval() : reviewInterval,
                stored.parties(),
                stored.visibility());
    }
}
