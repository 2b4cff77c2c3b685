package vn.hiepdong.conference.remark;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hiepdong.web.form.Rows;

/**
 * What was said, row by row. A row in which nothing was typed does not count.
 *
 * @param version of the conference
 */
public record RemarksForm(String submissionKey, Long version, List<@Valid Row> rows) {

    /**
     * @param id of the row that stands; null for a new one
     * @param who name of a person or an agency, as a picker takes it, or of somebody outside the registry; empty where the
     *     source names nobody
     * @param outsider ticked "ngoài danh mục"
     * @param verbatim ticked "nguyên văn"
     * @param addressee name of the agency to which a request goes, as a picker takes it
     */
    public record Row(
            Long id,
            RemarkKind kind,
            @Size(max = 300, message = "{text.tooLong}") String who,
            Boolean outsider,
            @Size(max = 5000, message = "{text.tooLong}") String text,
            Boolean verbatim,
            @Size(max = 300, message = "{text.tooLong}") String addressee) {

        static final Row BLANK = new Row(null, null, "", false, "", false, "");

        /** An unticked box posts nothing. */
        public Row {
            outsider = Boolean.TRUE.equals(outsider);
            verbatim = Boolean.TRUE.equals(verbatim);
        }

        boolean isBlank() {
            return isEmpty(who) && isEmpty(text) && isEmpty(addressee);
        }

        private static boolean isEmpty(String typed) {
            return typed == null || typed.isBlank();
        }
    }

    public RemarksForm {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    RemarksForm withRow() {
        return new RemarksForm(submissionKey, version, Rows.with(rows, Row.BLANK));
    }

    RemarksForm withoutRow(int number) {
        return new RemarksForm(submissionKey, version, Rows.without(rows, number));
    }
}
