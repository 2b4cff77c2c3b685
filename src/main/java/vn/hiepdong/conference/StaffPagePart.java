package vn.hiepdong.conference;

import vn.hiepdong.account.SignedInAccount;

/** What a room of this module adds to the staff's page of a conference. */
public interface StaffPagePart {

    /** Under which {@code conference/show.html} finds it. */
    String name();

    /** What this reader may read of it. Called in the transaction that read the conference. */
    Object of(Conference conference, SignedInAccount me);
}
