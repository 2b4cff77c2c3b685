package vn.hiepdong.commitment;

import java.time.LocalDate;
import vn.hiepdong.agency.Agency;

/**
 * A task as a conference sets it.
 *
 * @param output may be null
 * @param dueOn null: it goes on all the time
 */
public record NewTask(CommitmentSource source, String statement, String output, LocalDate dueOn, Agency lead) {

    CommitmentText text() {
        return new CommitmentText(
                null,
                statement,
                dueOn == null ? CommitmentKind.CONTINUOUS : CommitmentKind.ONE_OFF,
                null,
                null,
                output,
                null,
                dueOn);
    }
}
