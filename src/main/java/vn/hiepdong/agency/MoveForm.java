package vn.hiepdong.agency;

import jakarta.validation.constraints.NotBlank;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;

/**
 * A move under another agency: which one and since when.
 *
 * @param version of the agency that moves
 * @param parent name as a picker takes it; empty: under none from then on
 */
public record MoveForm(
        String submissionKey,
        Long version,
        String parent,
        @NotBlank(message = "{from.blank}") @Day String from) {

    static MoveForm blank(Agency agency) {
        return new MoveForm(Submissions.newKey(), agency.version(), "", "");
    }
}
