package vn.hiepdong.notice;

/** How a letter fares with the mail server. */
public enum LetterState {
    /** Handed over, no answer yet; where a node died meanwhile it stays so. */
    SENDING,
    SENT,
    FAILED
}
