package vn.hiepdong.commitment;

import java.util.EnumSet;
import java.util.Set;

/** How far people have brought a commitment (DOMAIN §4). What follows from dates is its {@link DueStatus}. */
public enum CommitmentState {
    NOT_STARTED,
    IN_PROGRESS,
    /** The lead says that it is done; another party has not answered yet. */
    SUBMITTED,
    /** Another party did not take it as done. */
    RETURNED,
    COMPLETED,
    PAUSED,
    CANCELLED,
    CARRIED_OVER;

    private static final Set<CommitmentState> WORKED_ON = EnumSet.of(NOT_STARTED, IN_PROGRESS, RETURNED);
    private static final Set<CommitmentState> ENDED = EnumSet.of(COMPLETED, CANCELLED, CARRIED_OVER);

    /** Progress is reported, and its clock runs. */
    public boolean workedOn() {
        return WORKED_ON.contains(this);
    }

    /** Nothing more will come of it. */
    public boolean ended() {
        return ENDED.contains(this);
    }
}
