package vn.hiepdong.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.account.session.SessionBrowser;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;

/**
 * Looks at the account at each request of a session: a change of roles counts at once, a disabled account is out, and so
 * is one that has been signed in for twelve hours, however busy (ASVS 7.3).
 */
class AccountStillValidFilter extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final SigningIn signingIn;
    private final SecurityEvents events;
    private final Clock clock;

    AccountStillValidFilter(SigningIn signingIn, SecurityEvents events, Clock clock) {
        this.signingIn = signingIn;
        this.events = events;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            var tooLong = tooLong(request);
            var now = signingIn.again(authentication).filter(still -> !tooLong);
            SecurityContextHolder.setContext(now.map(SecurityContextImpl::new).orElseGet(SecurityContextImpl::new));
            if (now.isPresent()) {
                SessionBrowser.note(request);
            } else if (request.getSession(false) != null) {
                request.getSession(false).invalidate();
                events.record(
                        SecurityEventKind.SESSION_ENDED,
                        SecurityEventResult.SUCCESS,
                        account.login(),
                        tooLong ? "đã đăng nhập 12 giờ" : "tài khoản bị khóa hoặc đã đổi mật khẩu");
            }
        }
        chain.doFilter(request, response);
    }

    private boolean tooLong(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isBefore(clock.instant());
    }
}
