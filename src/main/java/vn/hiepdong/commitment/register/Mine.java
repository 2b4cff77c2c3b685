package vn.hiepdong.commitment.register;

/** Commitments by what they ask of the side of who looks at the register. */
public enum Mine {
    /** Led by the own side and not claimed, paused or ended. */
    TO_DO,
    /** The same, due from today to the end of this week. */
    THIS_WEEK,
    /** Another party waits for the own side's word. */
    TO_ANSWER,
    /** What the lead said last is seen differently by another party, and the own side is one of the two. */
    DISPUTED,
    /** An obstacle has been open for more than thirty days, and the own side is a party (row R13). */
    OBSTRUCTED
}
