package vn.hiepdong.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.web.NotFoundException;

/** Reads the entries of the calendar for the staff's own pages. */
@Component
@Transactional(readOnly = true)
class CalendarForStaff {

    private final CalendarEntryRepository entries;
    private final CalendarPolicy policy;
    private final Agencies agencies;
    private final Scopes scopes;
    private final Clock clock;

    CalendarForStaff(
            CalendarEntryRepository entries, CalendarPolicy policy, Agencies agencies, Scopes scopes, Clock clock) {
        this.entries = entries;
        this.policy = policy;
        this.agencies = agencies;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The entries of the agencies for which I act. */
    Page<CalendarEntryLine> own(boolean past, SignedInAccount me, Pageable page) {
        var kept = scopes.kept(me);
        var today = LocalDate.now(clock);
        return (past ? entries.findPast(kept, today, page) : entries.findToCome(kept, today, page))
                .map(CalendarEntryLine::of);
    }

    CalendarEntryForm blank(SignedInAccount me) {
        return CalendarEntryForm.blank(agencies.get(me.agencyId()).name());
    }

    /** @throws org.springframework.security.access.AccessDeniedException when it may be read and not changed */
    void requireChangeable(long id, SignedInAccount me) {
        changeable(id, me);
    }

    CalendarEntryForm formOf(long id, SignedInAccount me) {
        return CalendarEntryForm.of(changeable(id, me));
    }

    CalendarCancellationForm cancellationFormOf(long id, SignedInAccount me) {
        return CalendarCancellationForm.of(changeable(id, me));
    }

    /** @throws NotFoundException when there is none that I may read */
    String title(long id, SignedInAccount me) {
        return policy.readable(me, get(id)).title();
    }

    private CalendarEntry changeable(long id, SignedInAccount me) {
        return policy.changeable(me, get(id));
    }

    private CalendarEntry get(long id) {
        return entries.findById(id).orElseThrow(NotFoundException::new);
    }
}
