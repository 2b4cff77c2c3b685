package vn.hiepdong.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.text.Nfc;

/** Checks a login and its password. An unknown login costs the same time and gets the same answer as a wrong password. */
@Component
public class SigningIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final boolean demonstration;
    private final String nobodysHash;

    SigningIn(AccountRepository accounts, PasswordEncoder passwords, Clock clock, Environment environment) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.nobodysHash = passwords.encode("nobody has this password");
    }

    @Override
    @Transactional(readOnly = true)
    public Authentication authenticate(Authentication attempt) {
        var account = accounts.findByLogin(login(attempt.getName())).filter(this::mayEnter);
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        var matches = passwords.matches(String.valueOf(attempt.getCredentials()), hash);
        if (account.isEmpty() || account.get().passwordHash() == null || !matches) {
            throw new BadCredentialsException("Tên đăng nhập hoặc mật khẩu không đúng.");
        }
        return authenticated(account.get(), List.of(Factors.proven(Factors.PASSWORD, clock.instant())));
    }

    /**
     * Somebody who has proved by other means than a password whose account it is.
     *
     * @param factor by which, of {@link Factors}
     * @return empty when there is no such account, or it may not be entered
     */
    @Transactional(readOnly = true)
    public Optional<Authentication> entering(String login, String factor) {
        return entered(accounts.findByLogin(login), List.of(Factors.proven(factor, clock.instant())));
    }

    /** The account of a session as it is now; empty when it is disabled or has a new password since. */
    @Transactional(readOnly = true)
    public Optional<Authentication> again(Authentication authentication) {
        var before = SignedInAccount.in(authentication);
        return accounts.findWithRolesById(before.id())
                .filter(this::mayEnter)
                .filter(now -> Objects.equals(before.passwordSetAt(), now.passwordSetAt()))
                .map(now -> authenticated(now, Factors.of(authentication)));
    }

    /** Somebody whom something else than a password has shown to be the owner; empty when the account is disabled. */
    @Transactional(readOnly = true)
    public Optional<Authentication> recognised(long accountId, List<FactorGrantedAuthority> factors) {
        return entered(accounts.findWithRolesById(accountId), factors);
    }

    private Optional<Authentication> entered(Optional<Account> owner, List<FactorGrantedAuthority> factors) {
        return owner.filter(this::mayEnter).map(account -> authenticated(account, factors));
    }

    /** The login that was typed, where there is such an account. What else is typed may be a password in the wrong box. */
    @Transactional(readOnly = true)
    public Optional<String> known(String typed) {
        return Optional.of(login(typed)).filter(accounts::existsByLogin);
    }

    boolean mayEnter(Account account) {
        return account.active() && (demonstration || !account.demonstration());
    }

    static Authentication authenticated(Account account, List<FactorGrantedAuthority> factors) {
        var signedIn = SignedInAccount.of(account);
        var authorities = new ArrayList<>(signedIn.authorities());
        authorities.addAll(factors);
        if (account.hasSecondFactor()) {
            authorities.add(Factors.SECOND_NEEDED);
        }
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities);
    }

    /** A login as it is kept, however it was typed. */
    public static String login(String typed) {
        return Nfc.of(typed).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
