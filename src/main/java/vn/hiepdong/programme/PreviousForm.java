package vn.hiepdong.programme;

import vn.hiepdong.web.form.Submissions;

/**
 * Which programme came before one, in the chain of years.
 *
 * @param previous number of the programme; empty for none
 */
public record PreviousForm(String submissionKey, Long version, String previous) {

    public PreviousForm {
        previous = previous == null ? "" : previous;
    }

    static PreviousForm of(Programme programme) {
        return new PreviousForm(
                Submissions.newKey(),
                programme.version(),
                programme.previous() == null ? "" : programme.previous().id().toString());
    }
}
