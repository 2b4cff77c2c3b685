package vn.hiepdong.commitment.closing;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.Tally;
import vn.hiepdong.programme.ClosingReviews.ClosingReview;

/**
 * What the page of the final review shows around what is typed.
 *
 * @param review that was held and closes the programme; null while there is none: then nothing is decided yet
 */
record ClosingTable(
        long programmeId, String title, ClosingReview review, boolean completed, Tally tally, List<Item> items) {

    record Item(
            String id,
            String called,
            String statement,
            String output,
            List<DatedName> leads,
            LocalDate dueOn,
            CommitmentState state,
            DueStatus status) {

        /** Whether it is for this table to say what becomes of it; a claim is answered by another party first. */
        public boolean undecided() {
            return !state.ended() && state != CommitmentState.SUBMITTED;
        }

        public boolean waiting() {
            return state == CommitmentState.SUBMITTED;
        }
    }

    /** The commitment of a row of the form; null for one that is none of them. */
    public Item item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }
}
