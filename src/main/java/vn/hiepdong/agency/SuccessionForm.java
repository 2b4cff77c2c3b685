package vn.hiepdong.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hiepdong.web.form.Rows;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.PartialDay;

/**
 * What an administrator types about agencies that end.
 *
 * @param effectiveOn the first day on which it is so, or its month or year
 * @param predecessors names, as a picker takes them; an empty box is none
 * @param successors likewise
 */
public record SuccessionForm(
        String submissionKey,
        @NotNull(message = "{succession.type.missing}") SuccessionType type,

        @NotBlank(message = "{succession.effectiveOn.blank}") @PartialDay
        String effectiveOn,

        List<Name> predecessors,
        List<Name> successors,
        @Size(max = 500, message = "{text.tooLong}") String basis,
        @Size(max = 1000, message = "{text.tooLong}") String reason) {

    /** @param agency name, as a picker takes it */
    public record Name(String agency) {

        static final Name BLANK = new Name("");
    }

    public SuccessionForm {
        predecessors = predecessors == null ? List.of() : List.copyOf(predecessors);
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    static SuccessionForm blank() {
        return new SuccessionForm(
                Submissions.newKey(), null, "", List.of(Name.BLANK, Name.BLANK), List.of(Name.BLANK), "", "");
    }

    SuccessionForm withPredecessor() {
        return with(Rows.with(predecessors, Name.BLANK), successors);
    }

    SuccessionForm withSuccessor() {
        return with(predecessors, Rows.with(successors, Name.BLANK));
    }

    private SuccessionForm with(List<Name> predecessors, List<Name> successors) {
        return new SuccessionForm(submissionKey, type, effectiveOn, predecessors, successors, basis, reason);
    }
}
