package vn.hiepdong.commitment.register;

import java.time.LocalDate;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.Standing;

/** As much of a commitment as is needed to judge, count and order it. */
record RegisterLine(
        long id,
        long programmeId,
        boolean task,
        int number,
        CommitmentState state,
        LocalDate dueOn,
        LocalDate claimedOn,
        LocalDate completedOn,
        LocalDate heardOn) {

    Standing standing() {
        return new Standing(state, dueOn, claimedOn, completedOn, heardOn);
    }
}
