package vn.hiepdong.attachment;

import org.springframework.security.core.Authentication;
import vn.hiepdong.web.NotFoundException;

/** Answers for the records of one kind that bear files. Implemented by the module that keeps them. */
public interface AttachmentOwner {

    OwnerKind kind();

    /** Whether everybody may read the record; false when there is none. */
    boolean isPublic(long id);

    /** @throws NotFoundException when there is none that this person of the staff may read */
    void readable(long id, Authentication me);

    /**
     * The same of a part of the record, which may be open to fewer people.
     *
     * @param part null: the record itself
     */
    default boolean isPublic(long id, Long part) {
        return isPublic(id);
    }

    /** Likewise. */
    default void readable(long id, Long part, Authentication me) {
        readable(id, me);
    }

    /**
     * @throws NotFoundException when there is none that this person may read
     * @throws org.springframework.security.access.AccessDeniedException when it may be read and not changed
     */
    Heading changeable(long id, Authentication me);

    /**
     * @param title of the record, for the page on which its files are kept
     * @param address of its staff page, from the portal's root
     */
    record Heading(String title, String address) {}
}
