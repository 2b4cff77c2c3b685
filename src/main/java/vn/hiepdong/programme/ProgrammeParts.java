package vn.hiepdong.programme;

import java.util.Set;
import vn.hiepdong.account.SignedInAccount;

/**
 * What of a programme's parts is open to whom. Asked here and answered by the module that keeps them: a part may be open to
 * fewer people than its programme is.
 */
public interface ProgrammeParts {

    /** Ids of the parts that somebody who reads the programme may read. */
    Set<Long> openTo(SignedInAccount me, Programme programme);

    /** Whether that is every one of them. */
    boolean allOpenTo(SignedInAccount me, Programme programme);

    /** Whether everybody may read this part; false when there is none. */
    boolean isPublic(long part);
}
