package vn.hiepdong.notice;

/**
 * A line of the log, its moments as Vietnam reads them.
 *
 * @param letter how the letter it went with fares; null where it went with none
 * @param problem why the letter did not go; null otherwise
 * @param sent when the letter went; null before
 */
record LoggedNotice(
        String told,
        String login,
        String name,
        NoticeKind kind,
        String subject,
        String words,
        String path,
        String read,
        String settled,
        LetterState letter,
        String address,
        String sent,
        String problem) {}
