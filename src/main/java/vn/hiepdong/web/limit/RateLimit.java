package vn.hiepdong.web.limit;

/** What is limited. How often it may be done stands in {@link LimitProperties}. */
public enum RateLimit {
    /** A search that no kept page answers. */
    SEARCH,
    /** A workbook or table of all that a filter finds. */
    SHEET,
    /** Files brought. */
    UPLOAD,
    /** What a browser is asked to sign with a passkey: makes a session. */
    CHALLENGE
}
