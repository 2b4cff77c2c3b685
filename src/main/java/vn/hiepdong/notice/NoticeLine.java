package vn.hiepdong.notice;

/**
 * A notice as its reader finds it in the portal.
 *
 * @param told when, as Vietnam reads it
 * @param unread neither read nor settled
 * @param settled it is no longer so
 */
record NoticeLine(
        long id,
        NoticeKind kind,
        String subject,
        String context,
        String words,
        String path,
        String told,
        boolean unread,
        boolean settled) {

    /** The status whose look its chip borrows. */
    public String look() {
        if (settled) {
            return "CLOSED_OTHER";
        }
        return switch (kind) {
            case OVERDUE -> "OVERDUE";
            case DUE_SOON, REVIEW_DUE -> "DUE_SOON";
            case TO_CONFIRM -> "SUBMITTED";
        };
    }
}
