package vn.hiepdong.commitment;

/** What may happen to a commitment once it is signed. */
public enum HappeningKind {
    PROGRESS,
    /** The lead says that it is done. */
    CLAIM,
    PAUSED,
    RESUMED,
    CANCELLED,
    CARRIED_OVER,
    /** A signed amendment says it otherwise, or brought it into the text. */
    AMENDED,
    /** The lead asks for another due date. */
    DEADLINE_ASKED,
    /** A party says what stands in the way. */
    OBSTACLE
}
