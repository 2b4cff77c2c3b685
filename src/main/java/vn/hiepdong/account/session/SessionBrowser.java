package vn.hiepdong.account.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** With which browser a session began, so that its owner knows it again in the list. */
public final class SessionBrowser {

    static final String ATTRIBUTE = "browser";

    private static final int LONGEST = 300;

    private SessionBrowser() {}

    /** Once for each session. */
    public static void note(HttpServletRequest request) {
        var session = request.getSession(false);
        var browser = request.getHeader(HttpHeaders.USER_AGENT);
        if (session != null && browser != null && session.getAttribute(ATTRIBUTE) == null) {
            session.setAttribute(ATTRIBUTE, browser.substring(0, Math.min(browser.length(), LONGEST)));
        }
    }
}
