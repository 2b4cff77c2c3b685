package vn.hiepdong.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.SigningIn;

/** Looks at the account at each request of a session: a change of roles counts at once, a disabled account is out. */
class AccountStillValidFilter extends OncePerRequestFilter {

    private final SigningIn signingIn;

    AccountStillValidFilter(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            var now = signingIn.again(account);
            SecurityContextHolder.setContext(now.map(SecurityContextImpl::new).orElseGet(SecurityContextImpl::new));
            if (now.isEmpty() && request.getSession(false) != null) {
                request.getSession(false).invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
