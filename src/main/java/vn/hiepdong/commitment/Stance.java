package vn.hiepdong.commitment;

/** What is said beside something that happened. */
public enum Stance {
    /** Another party sees it so too, or agrees. */
    CONFIRMED,
    /** Another party sees it differently, or does not agree. */
    DISPUTED,
    /** The obstacle is out of the way. */
    RESOLVED
}
