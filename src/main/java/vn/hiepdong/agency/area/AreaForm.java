package vn.hiepdong.agency.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;

/**
 * What an administrator types about an area.
 *
 * @param parent name of the area it lies in, as a picker takes it
 */
public record AreaForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{name.blank}") @Size(max = 200, message = "{text.tooLong}")
        String name,

        @NotNull(message = "{area.kind.blank}") AreaKind kind,

        String parent,
        @Day String validFrom,
        @Day String validTo) {

    static AreaForm blank() {
        return new AreaForm(Submissions.newKey(), null, "", null, "", "", "");
    }

    static AreaForm of(Area area) {
        return new AreaForm(
                Submissions.newKey(),
                area.version(),
                area.name(),
                area.kind(),
                area.parent() == null ? "" : area.parent().name(),
                Typed.day(area.validFrom()),
                Typed.day(area.validTo()));
    }
}
