package vn.hiepdong.calendar;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.NotFoundException;

/**
 * Who may read and change an entry of the calendar. Every coordinator reads those that the public reads; those who act for
 * its agency, or for one above it, read the others too and change them all.
 */
@Component
class CalendarPolicy {

    private final Scopes scopes;

    CalendarPolicy(Scopes scopes) {
        this.scopes = scopes;
    }

    /** @throws NotFoundException when it may not be read */
    CalendarEntry readable(SignedInAccount me, CalendarEntry entry) {
        if (!entry.shown() && !keeps(me, entry)) {
            throw new NotFoundException();
        }
        return entry;
    }

    /**
     * @throws NotFoundException when it may not be read
     * @throws AccessDeniedException when it may be read and not changed
     */
    CalendarEntry changeable(SignedInAccount me, CalendarEntry entry) {
        if (!me.is(Role.COORDINATOR) || !keeps(me, readable(me, entry))) {
            throw new AccessDeniedException("Chỉ cơ quan giữ bản ghi mới được sửa mục này.");
        }
        return entry;
    }

    private boolean keeps(SignedInAccount me, CalendarEntry entry) {
        return scopes.kept(me).contains(entry.agency().id());
    }
}
