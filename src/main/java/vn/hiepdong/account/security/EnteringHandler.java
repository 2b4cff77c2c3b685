package vn.hiepdong.account.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.kept.KeepingForms;

/**
 * Somebody has signed in: the browser is known from now on. What was typed when the last session ended comes first, then the
 * page that was asked for, or the desk.
 */
class EnteringHandler extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Welcome welcome;
    private final KeepingForms kept;

    /** @param welcome makes the browser known */
    EnteringHandler(Welcome welcome, KeepingForms kept, RequestCache asked) {
        this.welcome = welcome;
        this.kept = kept;
        setRequestCache(asked);
        setDefaultTargetUrl("/staff");
    }

    @FunctionalInterface
    interface Welcome {
        void of(String login, HttpServletRequest request, HttpServletResponse response);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        welcome.of(authentication.getName(), request, response);
        if (kept.waitsFor(SignedInAccount.in(authentication), request)) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, KeepingForms.PAGE);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
