package vn.hiepdong.commitment;

import java.util.Collection;
import java.util.List;
import vn.hiepdong.account.SignedInAccount;

/** What a room of this module adds to the page of a commitment: what happened, and what a reader may do about it. */
public interface CommitmentRoom {

    List<Happening> happeningsOf(Commitment commitment);

    /** Only what would be taken: the request of anybody else is refused. */
    List<Offer> offersTo(SignedInAccount me, Commitment commitment);

    /**
     * What waits for the answer of some party of the programmes to which these agencies are parties.
     */
    default List<Awaited> waitingAmong(Collection<Long> parties) {
        return List.of();
    }
}
