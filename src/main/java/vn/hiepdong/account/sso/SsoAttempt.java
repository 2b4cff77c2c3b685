package vn.hiepdong.account.sso;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/**
 * Why somebody who is signed in already is on the way to the server, kept by the session until they are back.
 *
 * @param before as who they left
 * @param next the page that was asked for; null where there is none
 */
record SsoAttempt(Purpose purpose, Authentication before, String next, Instant begunAt) implements Serializable {

    enum Purpose {
        /** To have their account there recognised from now on. */
        LINK,
        /** To prove once more who they are. */
        PROVE
    }

    private static final String ATTRIBUTE = SsoAttempt.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    void begin(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    static boolean begun(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    /** Ends it, whatever comes of it; empty where somebody only signs in, or has been away for long. */
    static Optional<SsoAttempt> end(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SsoAttempt attempt)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(attempt)
                .filter(begun -> begun.begunAt().plus(PATIENCE).isAfter(now));
    }
}
