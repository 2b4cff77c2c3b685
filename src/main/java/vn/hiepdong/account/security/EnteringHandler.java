package vn.hiepdong.account.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import vn.hiepdong.account.guess.GuessGuard;

/** Somebody has signed in: the browser is known from now on, and the page that was asked for is shown, or the desk. */
class EnteringHandler extends SavedRequestAwareAuthenticationSuccessHandler {

    private final GuessGuard guard;

    EnteringHandler(GuessGuard guard, RequestCache asked) {
        this.guard = guard;
        setRequestCache(asked);
        setDefaultTargetUrl("/staff");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        guard.succeeded(authentication.getName(), request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
