package vn.hiepdong.commitment.text;

/** What a version of a text does to an item of the one before. */
public enum ItemChange {
    CHANGED,
    ADDED,
    /** Bãi bỏ: it keeps its number and counts no more. */
    REPEALED
}
