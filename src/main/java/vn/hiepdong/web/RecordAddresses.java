package vn.hiepdong.web;

import org.springframework.security.core.Authentication;

/**
 * Knows the staff's addresses of a kind of record. Whoever is refused at one learns by it only what may be read anyhow: where the
 * record itself is hidden, so is every address below it. Implemented by the module that keeps the records.
 */
public interface RecordAddresses {

    /**
     * Whether an address stands below a record that this person may not read, or that there is not.
     *
     * @param path within the portal
     * @return false for addresses of other kinds, too
     */
    boolean hide(String path, Authentication me);
}
