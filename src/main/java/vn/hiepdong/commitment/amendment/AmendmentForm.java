package vn.hiepdong.commitment.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hiepdong.commitment.CommitmentRow;

/**
 * The text as it shall stand: each item that may be changed in a row of its own, new ones after them.
 *
 * @param version of the amendment; -1 before it is begun
 * @param excerpt trích yếu, as the amendment is cited
 * @param rows typed as in the table of a draft; a row with an id changes that item, others are new
 * @param repealed ids of the items that the text shall have no more
 */
public record AmendmentForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{amendment.excerpt.blank}") @Size(max = 500, message = "{text.tooLong}")
        String excerpt,

        @NotBlank(message = "{reason.blank}") @Size(max = 2000, message = "{text.tooLong}")
        String reason,

        @Size(max = MOST_ROWS, message = "{commitment.rows.tooMany}")
        List<@Valid CommitmentRow> rows,

        List<String> repealed) {

    private static final int MOST_ROWS = 300;

    public AmendmentForm {
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
        repealed = repealed == null ? List.of() : List.copyOf(repealed);
    }

    /** With a row to type a new item into. */
    AmendmentForm withNewRow() {
        var more = new ArrayList<>(rows);
        more.add(CommitmentRow.blank());
        return with(more);
    }

    /** A row of a new item is taken away; what stands in the text is repealed instead. */
    AmendmentForm without(int at) {
        var fewer = new ArrayList<>(rows);
        if (at >= 0 && at < fewer.size() && fewer.get(at).id().isEmpty()) {
            fewer.remove(at);
        }
        return with(fewer);
    }

    /** The rows that say something; what is repealed says nothing any more, whatever stands in its row. */
    List<CommitmentRow> said() {
        return rows.stream()
                .map(row -> repealed.contains(row.id()) ? CommitmentRow.blank() : row)
                .toList();
    }

    private AmendmentForm with(List<CommitmentRow> changed) {
        return new AmendmentForm(submissionKey, version, excerpt, reason, changed, repealed);
    }
}
