package vn.hiepdong.conference.duty;

import java.time.LocalDate;
import vn.hiepdong.conference.review.Review;
import vn.hiepdong.conference.review.ReviewKind;
import vn.hiepdong.programme.ProgrammeKind;

/**
 * A review that was held, as far as it matters to the clock.
 *
 * @param whole it looked back on the programme and not on one theme of it
 * @param closing the yearly one of a programme for one year, the final one of any other
 */
record Lookback(LocalDate from, LocalDate to, boolean whole, boolean closing) {

    static Lookback of(Review review) {
        return of(review.kind(), review.programme().details().kind(), review.coversFrom(), review.coversTo());
    }

    static Lookback of(ReviewKind kind, ProgrammeKind programme, LocalDate from, LocalDate to) {
        return new Lookback(
                from,
                to,
                kind != ReviewKind.THEMATIC,
                kind == (programme.yearly() ? ReviewKind.ANNUAL : ReviewKind.FINAL));
    }
}
