package vn.hiepdong.commitment.closing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import vn.hiepdong.web.form.Submissions;

/**
 * What came of each commitment of a programme, and what becomes of those that are open.
 *
 * @param version of the programme
 * @param close the programme is closed with it; null or false: only this is saved
 */
public record ClosingForm(String submissionKey, Long version, List<@Valid Line> rows, Boolean close) {

    /**
     * @param id of the commitment
     * @param result in a short text; empty for none
     * @param decision null while nothing is decided, and for one that has ended
     * @param reason why it is carried over or cancelled
     */
    public record Line(
            String id,
            @Size(max = 1000, message = "{text.tooLong}") String result,
            ClosingDecision decision,
            @Size(max = 2000, message = "{text.tooLong}") String reason) {}

    public ClosingForm {
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    boolean closes() {
        return Boolean.TRUE.equals(close);
    }

    static ClosingForm of(long version, List<Line> rows) {
        return new ClosingForm(Submissions.newKey(), version, rows, false);
    }
}
