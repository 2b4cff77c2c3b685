package vn.hiepdong.conference.review;

/** Kinds of review (DOMAIN §2). */
public enum ReviewKind {
    HALF_YEAR,
    ANNUAL,
    MID_TERM,
    FINAL,
    THEMATIC
}
