package vn.hiepdong.account.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Somebody has signed in: the browser is known from now on, and the page that was asked for is shown, or the desk. */
class EnteringHandler extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Welcome welcome;

    /** @param welcome makes the browser known */
    EnteringHandler(Welcome welcome, RequestCache asked) {
        this.welcome = welcome;
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
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
