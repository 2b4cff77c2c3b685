package vn.hiepdong.commitment.amendment;

/** How far an amendment has come. */
public enum AmendmentState {
    DRAFT,
    /** A party has signed: what it signed stands as it is. */
    SIGNING,
    IN_EFFECT
}
