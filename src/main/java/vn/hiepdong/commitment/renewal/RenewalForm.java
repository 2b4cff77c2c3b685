package vn.hiepdong.commitment.renewal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import vn.hiepdong.programme.ProgrammeForm;
import vn.hiepdong.web.time.Day;

/**
 * The next programme, and what it makes of each commitment of the one before.
 *
 * @param version of the programme before
 * @param parties of the next one, as printed; an empty row is none
 * @param rows one for each commitment that is asked about
 */
public record RenewalForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{programme.title.blank}") @Size(max = 500, message = "{text.tooLong}")
        String title,

        @NotBlank(message = "{programme.periodFrom.blank}") @Day
        String periodFrom,

        @NotBlank(message = "{programme.periodTo.blank}") @Day
        String periodTo,

        List<ProgrammeForm.@Valid PartyRow> parties,
        List<@Valid Line> rows) {

    /**
     * @param id of the commitment of the programme before
     * @param statement in the words of the next one
     * @param due its day in the next one; empty for none
     * @param reason why it is changed or dropped
     */
    public record Line(
            String id,
            @NotNull(message = "{renewal.fate.missing}") RenewalFate fate,
            @Size(max = 5000, message = "{text.tooLong}") String statement,
            @Day String due,
            @Size(max = 2000, message = "{text.tooLong}") String reason) {}

    public RenewalForm {
        parties = parties == null
                ? List.of()
                : parties.stream().filter(Objects::nonNull).toList();
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }
}
