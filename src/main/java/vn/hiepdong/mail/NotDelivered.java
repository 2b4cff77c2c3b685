package vn.hiepdong.mail;

/** A letter did not go, as far as can be known. */
public class NotDelivered extends Exception {

    /** How it failed. */
    public enum How {
        /** The mail server cannot be reached or does not let the portal in: so it will be with every letter. */
        SERVER_AWAY,
        /** The mail server answered that it does not take this letter. */
        REFUSED,
        /** The talk broke off: the letter may have gone. */
        UNKNOWN
    }

    private final How how;

    /** @param sentence for administrators */
    NotDelivered(How how, String sentence, Throwable cause) {
        super(sentence, cause);
        this.how = how;
    }

    public How how() {
        return how;
    }
}
