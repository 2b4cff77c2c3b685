package vn.hiepdong.account.session;

import java.time.Instant;
import vn.hiepdong.web.time.Moments;

/**
 * A place where somebody is signed in.
 *
 * @param key names it on a page, and tells nobody its id
 * @param browser in words
 * @param here the one that looks at the page
 */
record OpenSession(String key, Instant begun, Instant last, String browser, boolean here) {

    public String printedBegun() {
        return Moments.print(begun);
    }

    public String printedLast() {
        return Moments.print(last);
    }
}
