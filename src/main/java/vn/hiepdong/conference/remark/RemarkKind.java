package vn.hiepdong.conference.remark;

/** Kinds of remarks, in the order in which a page prints them (DOMAIN §2). */
public enum RemarkKind {
    DIRECTIVE,
    DISCUSSION,
    PAPER,
    REQUEST,
    CONCLUSION
}
