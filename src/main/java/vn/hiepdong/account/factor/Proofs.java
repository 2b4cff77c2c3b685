package vn.hiepdong.account.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

/** What a session remembers of how its owner proved who they are. */
final class Proofs {

    private static final String SECOND = "secondFactorAt";
    private static final String LAST = "provenAt";

    private Proofs() {}

    /** The password was right a moment ago. */
    static void password(HttpServletRequest request, Instant now) {
        request.getSession().setAttribute(LAST, now);
    }

    /** The code was right a moment ago. */
    static void secondFactor(HttpServletRequest request, Instant now) {
        request.getSession().setAttribute(SECOND, now);
        request.getSession().setAttribute(LAST, now);
    }

    static boolean hasSecondFactor(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SECOND) != null;
    }

    /** Without a session nobody is signed in, so there is nothing that could be too long ago. */
    static boolean within(Duration time, HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session == null
                || session.getAttribute(LAST) instanceof Instant last
                        && last.plus(time).isAfter(now);
    }
}
