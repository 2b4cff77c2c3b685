package vn.hiepdong.commitment.closing;

/** What becomes of a commitment that is open when its programme is closed. */
public enum ClosingDecision {
    CARRY_OVER,
    CANCEL
}
