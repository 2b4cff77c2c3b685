package vn.hiepdong.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;

/**
 * Who may read a record from now on.
 *
 * @param version of the record
 * @param reason asked for where others could read it, or not read it, before
 */
public record VisibilityForm(
        String submissionKey,
        Long version,

        @NotNull(message = "{visibility.missing}") Visibility visibility,

        @Size(max = 2000, message = "{text.tooLong}") String reason) {

    public static VisibilityForm of(long version, Visibility visibility) {
        return new VisibilityForm(Submissions.newKey(), version, visibility, "");
    }

    /** @throws RuleViolation when that is who may read it already */
    public void requireChangeFrom(Visibility stored) {
        if (visibility == stored) {
            throw new RuleViolation("visibility", "Đang là như vậy rồi. Hãy chọn người được xem khác.");
        }
    }

    /** Null where none was typed. */
    public String typedReason() {
        return Typed.orNull(reason);
    }
}
