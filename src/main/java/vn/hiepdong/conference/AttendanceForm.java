package vn.hiepdong.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who came, row by row. A row in which nothing was typed does not count. */
public record AttendanceForm(String submissionKey, Long version, List<@Valid Row> rows) {

    /**
     * @param who name of a person or an agency, as a picker takes it, or of a guest outside the registry
     * @param outsider ticked "khách mời ngoài danh mục"; null: not ticked
     * @param headCount how many came; empty for one person
     */
    public record Row(
            AttendanceRole role,
            @Size(max = 300, message = "{text.tooLong}") String who,
            Boolean outsider,

            @Pattern(regexp = "|[1-9]\\d{0,4}", message = "{attendance.headCount.invalid}")
            String headCount) {

        static Row blank() {
            return new Row(null, "", false, "");
        }

        boolean isBlank() {
            return who == null || who.isBlank();
        }
    }

    public AttendanceForm {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    AttendanceForm withRow() {
        var more = new ArrayList<>(rows);
        more.add(Row.blank());
        return new AttendanceForm(submissionKey, version, more);
    }

    AttendanceForm withoutRow(int number) {
        var fewer = new ArrayList<>(rows);
        if (number >= 0 && number < fewer.size()) {
            fewer.remove(number);
        }
        return new AttendanceForm(submissionKey, version, fewer);
    }

    AttendanceForm withRowUp(int number) {
        var moved = new ArrayList<>(rows);
        if (number > 0 && number < moved.size()) {
            Collections.swap(moved, number, number - 1);
        }
        return new AttendanceForm(submissionKey, version, moved);
    }
}
