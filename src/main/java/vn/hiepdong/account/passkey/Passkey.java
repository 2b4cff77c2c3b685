package vn.hiepdong.account.passkey;

import java.time.Instant;
import vn.hiepdong.web.time.Moments;

/**
 * A passkey as its owner sees it.
 *
 * @param lastUsed as created until it is used
 * @param backedUp whether a copy lies with the maker of the device, so that another device has it too
 */
record Passkey(long id, String name, Instant created, Instant lastUsed, boolean backedUp) {

    public String printedCreated() {
        return Moments.print(created);
    }

    public String printedLastUsed() {
        return lastUsed.isAfter(created) ? Moments.print(lastUsed) : "chưa dùng";
    }
}
