package vn.hiepdong.programme;

/**
 * A live programme was signed, or a signed archival one went live: its parties run it here from now on. Told within the
 * transaction in which it happened.
 */
public record ProgrammeSigned(Programme programme) {}
