package vn.hiepdong.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Submissions;

/**
 * All commitments of a programme, typed as one table. The order of the rows is their numbering.
 *
 * @param version of the programme
 */
public record CommitmentsForm(
        String submissionKey,
        Long version,

        @Size(max = MOST_ROWS, message = "{commitment.rows.tooMany}")
        List<@Valid CommitmentRow> rows) {

    static final int MOST_ROWS = 300;

    public CommitmentsForm {
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    /** The same with other rows, however many: only what is typed on a page is bounded by what one can post. */
    public CommitmentsForm withRows(List<CommitmentRow> other) {
        return new CommitmentsForm(submissionKey, version, other);
    }

    boolean fitsOnAPage() {
        return rows.size() <= MOST_ROWS;
    }

    static CommitmentsForm of(Programme programme, List<Commitment> commitments) {
        var rows = commitments.stream().map(CommitmentRow::of).toList();
        return new CommitmentsForm(Submissions.newKey(), programme.version(), rows);
    }

    /** With a row to type into, where there is none yet. */
    CommitmentsForm orOneBlankRow() {
        return rows.isEmpty() ? with(changed -> changed.add(CommitmentRow.blank())) : this;
    }

    CommitmentsForm inserted(int at) {
        return with(changed -> changed.add(Math.max(0, Math.min(at, changed.size())), CommitmentRow.blank()));
    }

    CommitmentsForm removed(int at) {
        return at < 0 || at >= rows.size() ? this : with(changed -> changed.remove(at));
    }

    /** Two neighbours change places; nothing happens at the ends of the table. */
    CommitmentsForm swapped(int upper) {
        return upper < 0 || upper + 1 >= rows.size()
                ? this
                : with(changed -> Collections.swap(changed, upper, upper + 1));
    }

    CommitmentsForm appended(List<CommitmentRow> more) {
        return with(changed -> {
            changed.removeIf(CommitmentRow::unused);
            changed.addAll(more);
        });
    }

    CommitmentsForm filled(RowFill fill) {
        return with(changed -> changed.replaceAll(row -> row.filled(fill)));
    }

    private CommitmentsForm with(Consumer<List<CommitmentRow>> change) {
        var changed = new ArrayList<>(rows);
        change.accept(changed);
        if (changed.size() > MOST_ROWS) {
            throw new RuleViolation(
                    "",
                    "Bảng trên trang có nhiều nhất 300 nội dung; bảng này sẽ có " + changed.size()
                            + ". Hãy nhập từ Excel.");
        }
        return new CommitmentsForm(submissionKey, version, changed);
    }
}
