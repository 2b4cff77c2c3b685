package vn.hiepdong.commitment.renewal;

/** What the next programme makes of a commitment of the one before. */
public enum RenewalFate {
    KEPT,
    /** Promised again in other words. */
    CHANGED,
    DONE,
    DROPPED;

    /** Whether the next programme promises it again. */
    boolean goesOn() {
        return this == KEPT || this == CHANGED;
    }
}
