package vn.hiepdong.audit.event;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.slf4j.MDC;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.hiepdong.web.Network;
import vn.hiepdong.web.error.RequestReference;

/**
 * Takes down what happened, whatever becomes of the transaction in which it is told: with the act where that commits, by
 * itself and as a failure where it is rolled back.
 *
 * <p>A detail is one line of Vietnamese, "khóa tài khoản canbo". It never holds a password, a code, a key or the secret of
 * a link, nor what somebody typed as a login that no account has.
 */
@Component
public class SecurityEvents {

    private static final String RECORDED = SecurityEvents.class.getName() + ".recorded";

    private final KeptEvents kept;
    private final Repeats repeats;
    private final Clock clock;

    SecurityEvents(KeptEvents kept, Repeats repeats, Clock clock) {
        this.kept = kept;
        this.repeats = repeats;
        this.clock = clock;
    }

    /** Of whoever is signed in, or of nobody. */
    public void record(SecurityEventKind kind, SecurityEventResult result, String detail) {
        record(kind, result, signedIn(), detail);
    }

    /** @param account login of an account that exists; null for nobody */
    public void record(SecurityEventKind kind, SecurityEventResult result, String account, String detail) {
        var request = request();
        if (request != null) {
            request.setAttribute(RECORDED, true);
        }
        var network = request == null ? null : Network.printed(request.getRemoteAddr());
        var event = new SecurityEvent(
                clock.instant(), kind, result, account, network, MDC.get(RequestReference.ATTRIBUTE), detail, 1);
        if (repeats.held(event)) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new WithTheTransaction(event));
        } else {
            kept.keep(event);
        }
    }

    /** Whether an event of this request was told already, so that nothing general needs to be said of it. */
    public static boolean recorded(HttpServletRequest request) {
        return request.getAttribute(RECORDED) != null;
    }

    private static HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }

    private static String signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? null
                : authentication.getName();
    }

    /** Written with the act, so that neither stands without the other; anew where the act was rolled back. */
    private final class WithTheTransaction implements TransactionSynchronization {

        private final SecurityEvent event;
        private boolean written;

        private WithTheTransaction(SecurityEvent event) {
            this.event = event;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!readOnly) {
                kept.write(event);
                written = true;
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                kept.keep(event.undone());
            } else if (written) {
                kept.log(event);
            } else {
                kept.keep(event);
            }
        }
    }
}
