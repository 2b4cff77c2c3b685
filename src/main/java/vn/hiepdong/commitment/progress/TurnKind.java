package vn.hiepdong.commitment.progress;

/** What took a commitment off its course, or back to it. */
public enum TurnKind {
    PAUSED,
    RESUMED,
    CANCELLED,
    CARRIED_OVER
}
