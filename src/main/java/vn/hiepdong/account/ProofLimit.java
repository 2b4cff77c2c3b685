package vn.hiepdong.account;

/** How often within a while a form may ask somebody who is signed in for the password; implemented where guesses are counted. */
public interface ProofLimit {

    /** @return false when none is left */
    boolean take(long accountId);

    /** It was no guess. */
    void giveBack(long accountId);
}
