package vn.hiepdong.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells a post into an ended session from one that is not allowed: the first answers 401, whose page gives back what was
 * typed and the way to sign in.
 */
class SessionEndedHandler implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var signedIn = authentication != null && authentication.getPrincipal() instanceof SignedInAccount;
        var ended = denied instanceof CsrfException && !signedIn;
        response.sendError(ended ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
    }
}
