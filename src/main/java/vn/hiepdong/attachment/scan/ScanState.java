package vn.hiepdong.attachment.scan;

/** What is known of a content. */
public enum ScanState {
    /** It was brought while no scanner was set. */
    NOT_SCANNED,
    PENDING,
    CLEAN,
    INFECTED;

    /** Nobody gets it, whatever may be read otherwise. */
    public boolean withheld() {
        return this == PENDING || this == INFECTED;
    }
}
