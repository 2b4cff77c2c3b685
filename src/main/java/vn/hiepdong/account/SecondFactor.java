package vn.hiepdong.account;

/** A kind of second factor that an account may have; each has a room of its own, which keeps it. */
public interface SecondFactor {

    /** What the pages call it. */
    enum Kind {
        PHONE,
        PASSKEY
    }

    Kind kind();

    /** Whether it is set up, not only begun. */
    boolean heldBy(long accountId);

    /** Takes all of this kind away. */
    void takeFrom(long accountId);
}
