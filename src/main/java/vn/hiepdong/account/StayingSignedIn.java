package vn.hiepdong.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with the session in which somebody has just changed the own account, under a new id. */
@Component
public class StayingSignedIn {

    private final AccountRepository accounts;

    StayingSignedIn(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public void as(SignedInAccount before, HttpServletRequest request, HttpServletResponse response) {
        var now = SignedInAccount.of(accounts.findWithRolesById(before.id()).orElseThrow());
        var context = new SecurityContextImpl(SigningIn.authenticated(now));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
