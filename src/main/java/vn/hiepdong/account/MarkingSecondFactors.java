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
import vn.hiepdong.web.NotFoundException;

/** Says on an account whether a password alone lets its owner in: asked at every request. */
@Component
@Transactional
public class MarkingSecondFactors {

    private final AccountRepository accounts;
    // each of them marks in its turn
    private final ObjectProvider<SecondFactor> factors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MarkingSecondFactors(
            AccountRepository accounts,
            ObjectProvider<SecondFactor> factors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.events = events;
        this.clock = clock;
    }

    /** One was set up, the first or another one. */
    public void added(long accountId) {
        var account = get(accountId);
        if (!account.hasSecondFactor()) {
            account.secondFactorSince(clock.instant());
        }
    }

    /** One was taken away; with the last one the mark goes. */
    public void removed(long accountId) {
        if (kindsOf(accountId).isEmpty()) {
            get(accountId).secondFactorSince(null);
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

    /** For somebody who has lost all of them; the password is still asked for. */
    @PreAuthorize("hasRole('ADMIN')")
    public void removeAllOf(long accountId) {
        factors.forEach(factor -> factor.takeFrom(accountId));
        removed(accountId);
    }

    private Account get(long accountId) {
        return accounts.findById(accountId).orElseThrow(NotFoundException::new);
    }
}
