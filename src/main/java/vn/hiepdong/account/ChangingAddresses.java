package vn.hiepdong.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.Typed;

/** The owner of an account says where its letters go: who reads them can set its password, so the present one is asked for. */
@Component
@Transactional
public class ChangingAddresses {

    private final AccountRepository accounts;
    private final OwnerProof owner;
    private final ApplicationEventPublisher events;

    ChangingAddresses(AccountRepository accounts, OwnerProof owner, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.owner = owner;
        this.events = events;
    }

    /**
     * @param current the present password (ASVS 6.2.3, 7.5.1)
     * @param address empty: no letters any more
     * @throws vn.hiepdong.web.RuleViolation beside the field "current" when it is not the present one
     */
    public void change(SignedInAccount me, String current, String address) {
        owner.require(me, current);
        var account = accounts.findById(me.id()).orElseThrow(NotFoundException::new);
        var before = account.email();
        account.reachAt(Typed.orNull(address));
        tellIfChanged(account, before, events);
    }

    /** At the former address: whoever changed it reads the new one. */
    static void tellIfChanged(Account account, String before, ApplicationEventPublisher events) {
        if (before != null && !before.equals(account.email())) {
            events.publishEvent(new AddressChanged(account.id(), before));
        }
    }
}
