package vn.hiepdong.account.security;

import static vn.hiepdong.audit.event.SecurityEventResult.FAILURE;
import static vn.hiepdong.audit.event.SecurityEventResult.REFUSED;
import static vn.hiepdong.audit.event.SecurityEventResult.SLOWED;
import static vn.hiepdong.audit.event.SecurityEventResult.SUCCESS;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEvents;
import vn.hiepdong.web.RequestPath;

/**
 * Tells what came of a request where that is an event: it was refused, it had to wait, an administrator did something. Looks
 * at the answer, so that no page can forget it; says nothing where a use case has told more already.
 *
 * <p>A record that is not there and one that may not be read get the same 404: both are told of somebody signed in, since that
 * is what trying out numbers looks like.
 */
class TellingFilter extends OncePerRequestFilter {

    private static final String FOREIGN = TellingFilter.class.getName() + ".foreign";
    private static final String NOTHING_DONE = TellingFilter.class.getName() + ".nothingDone";

    private final HandlerRules rules;
    private final SigningIn signingIn;
    private final SecurityEvents events;

    TellingFilter(HandlerRules rules, SigningIn signingIn, SecurityEvents events) {
        this.rules = rules;
        this.signingIn = signingIn;
        this.events = events;
    }

    /** This request is refused because another site sent it, or nobody knows who. */
    static void foreign(HttpServletRequest request) {
        request.setAttribute(FOREIGN, true);
    }

    /** This request was led elsewhere before it did anything. */
    static void nothingDone(HttpServletRequest request) {
        request.setAttribute(NOTHING_DONE, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (!SecurityEvents.recorded(request)) {
            tell(request, response);
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) {
        var what = request.getMethod() + " " + path(request);
        switch (response.getStatus()) {
            case HttpServletResponse.SC_FORBIDDEN -> {
                if (request.getAttribute(FOREIGN) != null) {
                    events.record(SecurityEventKind.FOREIGN_POST, REFUSED, what);
                } else if (signedIn()) {
                    events.record(SecurityEventKind.ACCESS, REFUSED, "không được phép: " + what);
                }
            }
            case HttpServletResponse.SC_NOT_FOUND -> {
                if (rules.guards(request) && signedIn()) {
                    events.record(SecurityEventKind.ACCESS, REFUSED, "không thấy: " + what);
                }
            }
            case 429 -> slowed(request, what);
            case 422 -> notProven(request, what);
            case HttpServletResponse.SC_SEE_OTHER -> done(request, what);
            default -> takenHome(request, response, what);
        }
    }

    private void slowed(HttpServletRequest request, String what) {
        var proof = ToldAddresses.proofAt(path(request));
        if (posted(request) && ToldAddresses.signsIn(path(request))) {
            var typed = request.getParameter("username");
            var account = typed == null ? null : signingIn.known(typed).orElse(null);
            events.record(SecurityEventKind.SIGN_IN, SLOWED, account, "đăng nhập quá nhiều lần");
        } else {
            events.record(proof == null ? SecurityEventKind.RATE_LIMIT : proof, SLOWED, what);
        }
    }

    private void notProven(HttpServletRequest request, String what) {
        var proof = ToldAddresses.proofAt(path(request));
        if (proof != null && posted(request) && signedIn()) {
            events.record(proof, FAILURE, what);
        }
    }

    /** A post that went through leads on to another page. */
    private void done(HttpServletRequest request, String what) {
        var kind = ToldAddresses.actAt(path(request));
        if (kind != null && request.getAttribute(NOTHING_DONE) == null && posted(request) && signedIn()) {
            var flash = RequestContextUtils.getOutputFlashMap(request);
            var failed = flash != null && flash.containsKey("flashError");
            events.record(kind, failed ? FAILURE : SUCCESS, what);
        }
    }

    /** What an administrator's page gives out as a file leaves the portal. */
    private void takenHome(HttpServletRequest request, HttpServletResponse response, String what) {
        var file = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (file != null && file.startsWith("attachment") && path(request).startsWith("/admin/") && signedIn()) {
            events.record(SecurityEventKind.ADMINISTRATION, SUCCESS, what);
        }
    }

    private static boolean posted(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }

    /** Without what stands behind the question mark, where there may be a secret. */
    private static String path(HttpServletRequest request) {
        return RequestPath.of(request);
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
