package vn.hiepdong.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who is signed in: all that a session keeps of an account. Checked against the account at each request, so a disabled
 * one is out at its next.
 *
 * @param agencyId the agency for which this person acts
 * @param passwordSetAt when the password was set with which this session began
 */
public record SignedInAccount(
        long id, String login, String displayName, long agencyId, Set<Role> roles, Instant passwordSetAt)
        implements AuthenticatedPrincipal, Serializable {

    static SignedInAccount of(Account account) {
        return new SignedInAccount(
                account.id(),
                account.login(),
                account.name(),
                account.agency().id(),
                Collections.unmodifiableSet(account.roles()),
                account.passwordSetAt());
    }

    /** Who a request is from, where a handler that does not know this class passes it on. */
    public static SignedInAccount in(Authentication authentication) {
        return (SignedInAccount) authentication.getPrincipal();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The login: what audit and sessions know somebody by. */
    @Override
    public String getName() {
        return login;
    }

    Collection<GrantedAuthority> authorities() {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
