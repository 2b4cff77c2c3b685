package vn.hiepdong.audit.event;

/** What a security event is about. A new constant needs its place in the check of the table {@code security_event}. */
public enum SecurityEventKind {
    /** A first proof of who somebody is: password, passkey, another portal's word. */
    SIGN_IN,
    /** The second proof, asked for after the first. */
    SECOND_FACTOR,
    /** A proof asked for again, of somebody signed in, before something that matters. */
    CONFIRMATION,
    SIGN_OUT,
    /** A session that ended otherwise than by signing out. */
    SESSION_ENDED,
    /** Somebody signed in asked for what is not theirs. */
    ACCESS,
    /** A post from another site, or without the token against forgery. */
    FOREIGN_POST,
    RATE_LIMIT,
    /** A password was set or changed. */
    PASSWORD,
    /** A link with which a password is set was given, or asked for. */
    PASSWORD_LINK,
    /** A second factor was set up, taken away, renewed. */
    FACTOR,
    /** An account was made, changed, disabled, enabled. */
    ACCOUNT,
    /** Anything else that an administrator did. */
    ADMINISTRATION,
    /** A file that was brought and is not taken. */
    UPLOAD
}
