package vn.hiepdong.audit.event;

/** What came of it. */
public enum SecurityEventResult {
    SUCCESS,
    /** It was tried and did not succeed: a wrong password, an act that was taken back. */
    FAILURE,
    /** It was not allowed. */
    REFUSED,
    /** It has to wait, since it was tried too often. */
    SLOWED
}
