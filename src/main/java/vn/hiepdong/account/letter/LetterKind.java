package vn.hiepdong.account.letter;

import java.time.Duration;

/** What a letter about an account tells. */
enum LetterKind {
    /** A link, for who said on a page that the password is forgotten. */
    FORGOTTEN(Duration.ofHours(1)),
    /** A link, handed over by an administrator. */
    LINK(Duration.ofHours(1)),
    PASSWORD_SET(Duration.ofDays(1)),
    ADDRESS_CHANGED(Duration.ofDays(1));

    private final Duration worth;

    LetterKind(Duration worth) {
        this.worth = worth;
    }

    /** For how long it is worth sending, where the mail server is away. */
    Duration worth() {
        return worth;
    }
}
