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
        boolean settled) {}
