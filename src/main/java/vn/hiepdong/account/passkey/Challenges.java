package vn.hiepdong.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/**
 * What this browser was asked to sign. Lies in the session, which it makes where there is none; is taken once, within five
 * minutes.
 */
@Component
class Challenges {

    private static final Duration VALID = Duration.ofMinutes(5);
    private static final String ASKED = "passkey.asked";
    private static final String BEGUN = "passkey.begun";

    private final Clock clock;

    Challenges(Clock clock) {
        this.clock = clock;
    }

    private record Asked(PublicKeyCredentialRequestOptions options, Instant at) implements Serializable {}

    /** A key that is being made, with the name that its owner gave it. */
    record Begun(PublicKeyCredentialCreationOptions options, String name, Instant at) implements Serializable {}

    void ask(PublicKeyCredentialRequestOptions options, HttpServletRequest request) {
        request.getSession().setAttribute(ASKED, new Asked(options, clock.instant()));
    }

    Optional<PublicKeyCredentialRequestOptions> takeAsked(HttpServletRequest request) {
        var asked = Optional.ofNullable(request.getSession(false))
                .map(session -> (Asked) session.getAttribute(ASKED))
                .filter(kept -> isFresh(kept.at()))
                .map(Asked::options);
        forget(ASKED, request);
        return asked;
    }

    void begin(PublicKeyCredentialCreationOptions options, String name, HttpServletRequest request) {
        request.getSession().setAttribute(BEGUN, new Begun(options, name, clock.instant()));
    }

    /** Likewise, for the page that shows it. */
    Optional<Begun> begun(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Begun) session.getAttribute(BEGUN))
                .filter(kept -> isFresh(kept.at()));
    }

    /** The key is made. */
    void forgetBegun(HttpServletRequest request) {
        forget(BEGUN, request);
    }

    private boolean isFresh(Instant at) {
        return clock.instant().isBefore(at.plus(VALID));
    }

    private static void forget(String name, HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.getSession(false).removeAttribute(name);
        }
    }
}
