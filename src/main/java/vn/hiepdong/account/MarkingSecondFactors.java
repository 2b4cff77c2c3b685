package vn.hiepdong.account;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;
import vn.hiepdong.web.NotFoundException;

/** Says on an account whether a password alone lets its owner in: asked at every request. */
@Component
@Transactional
public class MarkingSecondFactors {

    private final AccountRepository accounts;
    // each of them marks in its turn
    private final ObjectProvider<SecondFactor> factors;
    private final AccountPolicy policy;
    private final SecurityEvents journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MarkingSecondFactors(
            AccountRepository accounts,
            ObjectProvider<SecondFactor> factors,
            AccountPolicy policy,
            SecurityEvents journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.policy = policy;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** One was set up, the first or another one. */
    public void added(long accountId) {
        var account = get(accountId);
        if (!account.hasSecondFactor()) {
            account.secondFactorSince(clock.instant());
        }
        told(account, "thêm");
    }

    /** One was taken away; with the last one the mark goes. */
    public void removed(long accountId) {
        var account = get(accountId);
        told(account, "bỏ");
        if (kindsOf(accountId).isEmpty()) {
            account.secondFactorSince(null);
            events.publishEvent(new SecondFactorsGone(accountId));
        }
    }

    @Transactional(readOnly = true)
    public Set<SecondFactor.Kind> kindsOf(long accountId) {
        Collection<SecondFactor.Kind> held = factors.stream()
                .filter(factor -> factor.heldBy(accountId))
                .map(SecondFactor::kind)
                .toList();
        return held.isEmpty() ? Set.of() : EnumSet.copyOf(held);
    }

    /**
     * For somebody who has lost all of them; the password is still asked for.
     *
     * @throws NotFoundException when there is no such account, or one that may not be seen
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'AGENCY_ADMIN')")
    public void removeAllOf(long accountId, SignedInAccount me) {
        policy.requireChange(me, accountId);
        factors.forEach(factor -> factor.takeFrom(accountId));
        removed(accountId);
    }

    private void told(Account account, String what) {
        journal.record(
                SecurityEventKind.FACTOR,
                SecurityEventResult.SUCCESS,
                what + " cách xác thực thứ hai của " + account.login());
    }

    private Account get(long accountId) {
        return accounts.findById(accountId).orElseThrow(NotFoundException::new);
    }
}
