package vn.hiepdong.notice;

/** What a notice says; in the order in which a letter says it. */
public enum NoticeKind {
    OVERDUE,
    DUE_SOON,
    TO_CONFIRM,
    REVIEW_DUE
}
