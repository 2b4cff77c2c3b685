package vn.hiepdong.account;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who may sign in today: for what the portal does for each of them by itself. */
@Component
@Transactional(readOnly = true)
public class ActiveAccounts {

    private final AccountRepository accounts;
    private final SigningIn signingIn;

    ActiveAccounts(AccountRepository accounts, SigningIn signingIn) {
        this.accounts = accounts;
        this.signingIn = signingIn;
    }

    /** @param email null where an administrator has typed none */
    public record Entry(SignedInAccount account, String email) {}

    public List<Entry> all() {
        return accounts.findByStateOrderById(AccountState.ACTIVE).stream()
                .filter(signingIn::mayEnter)
                .map(ActiveAccounts::entryOf)
                .toList();
    }

    /** Those with an address for letters whose login, or that address, this is. */
    public List<Entry> reachedBy(String name) {
        return accounts.findReachedBy(name).stream()
                .filter(signingIn::mayEnter)
                .map(ActiveAccounts::entryOf)
                .toList();
    }

    /** Empty where nobody may sign in with it. */
    public Optional<Entry> entry(long id) {
        return accounts.findWithRolesById(id).filter(signingIn::mayEnter).map(ActiveAccounts::entryOf);
    }

    private static Entry entryOf(Account account) {
        return new Entry(SignedInAccount.of(account), account.email());
    }

    /** The address to which somebody's mail goes; null where there is none. */
    public String emailOf(SignedInAccount me) {
        return accounts.findById(me.id()).map(Account::email).orElse(null);
    }
}
