package vn.hiepdong.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What describes a programme.
 *
 * @param code the office's own short code; may be null
 * @param periodTo on or after {@code periodFrom}
 * @param theme of the programme, which may differ from the province's; may be null
 * @param printedCount how many items the text says it has, where that is more than the rows known; may be null
 * @param reviewIntervalMonths how often the parties look back on it; null where they agreed on no reviews
 */
@Embeddable
public record ProgrammeDetails(
        String title,
        String code,
        @Enumerated(EnumType.STRING) ProgrammeKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        String theme,
        String summary,
        Integer printedCount,
        Integer reviewIntervalMonths) {}
