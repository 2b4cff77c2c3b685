package vn.hiepdong.commitment;

/** What may happen to a commitment once it is signed. */
public enum HappeningKind {
    PROGRESS,
    /** The lead says that it is done. */
    CLAIM,
    /** A claim was confirmed, and with it one period of a recurring commitment is done. */
    PERIOD_DONE,
    PAUSED,
    RESUMED,
    CANCELLED,
    CARRIED_OVER,
    /** A signed amendment says it otherwise, or brought it into the text. */
    AMENDED,
    /** The lead asks for another due date. */
    DEADLINE_ASKED,
    /** A party says what stands in the way. */
    OBSTACLE,
    /** It was taken down wrongly and put right (đính chính). */
    CORRECTED
}
