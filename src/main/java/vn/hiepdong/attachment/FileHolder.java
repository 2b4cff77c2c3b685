package vn.hiepdong.attachment;

import org.springframework.security.core.Authentication;

/**
 * Answers for the records of a module that hold files. Implemented by each such module; a file may be held by several
 * records. One that none holds is readable by nobody and is swept away after a day.
 */
public interface FileHolder {

    /** Whether a record holds it, public or not. */
    boolean holds(long fileId);

    /** Whether a public record shows it, so that anybody may read it. */
    boolean shows(long fileId);

    /** Whether a record holds it that somebody who is signed in may read. */
    boolean letsRead(long fileId, Authentication reader);
}
