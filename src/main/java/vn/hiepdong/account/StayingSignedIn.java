package vn.hiepdong.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with the session of somebody who has just proved once more who they are, under a new id. */
@Component
public class StayingSignedIn {

    private final AccountRepository accounts;
    private final Clock clock;

    StayingSignedIn(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The account is read anew: its owner may have changed it in this very request.
     *
     * @param factor by which it was proven, of {@link Factors}
     */
    @Transactional(readOnly = true)
    public void with(String factor, HttpServletRequest request, HttpServletResponse response) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        var account =
                accounts.findWithRolesById(SignedInAccount.in(before).id()).orElseThrow();
        var factors = Factors.with(before, Factors.proven(factor, clock.instant()));
        var context = new SecurityContextImpl(SigningIn.authenticated(account, factors));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
