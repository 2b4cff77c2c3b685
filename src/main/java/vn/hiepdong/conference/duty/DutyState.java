package vn.hiepdong.conference.duty;

/** How a review duty stands on a day; nothing of it is stored. */
public enum DutyState {
    UPCOMING,
    /** Within the thirty days before it is due, and on that day. */
    DUE_SOON,
    OVERDUE,
    MET,
    WAIVED;

    /** Neither met nor waived. */
    public boolean open() {
        return this == UPCOMING || this == DUE_SOON || this == OVERDUE;
    }

    /** It is time to act. */
    public boolean pressing() {
        return this == DUE_SOON || this == OVERDUE;
    }

    /** Under which name its chip finds icon and colour. */
    public String mark() {
        return switch (this) {
            case UPCOMING -> "NOT_STARTED";
            case DUE_SOON, OVERDUE -> name();
            case MET -> "DONE";
            case WAIVED -> "CLOSED_OTHER";
        };
    }
}
