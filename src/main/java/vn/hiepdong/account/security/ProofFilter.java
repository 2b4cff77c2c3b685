package vn.hiepdong.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.factor.FactorGate;
import vn.hiepdong.account.kept.KeepingForms;
import vn.hiepdong.web.RequestPath;

/**
 * Lets nobody to the pages of the staff who has more to prove than a password. A page is asked for again afterwards; what was
 * posted waits meanwhile, and is sent by its writer then.
 */
class ProofFilter extends OncePerRequestFilter {

    private final HandlerRules rules;
    private final FactorGate gate;
    private final KeepingForms kept;

    ProofFilter(HandlerRules rules, FactorGate gate, KeepingForms kept) {
        this.rules = rules;
        this.gate = gate;
        this.kept = kept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedInAccount)
                || !rules.guards(request)) {
            chain.doFilter(request, response);
            return;
        }
        var path = RequestPath.of(request);
        var missing = gate.missing(authentication, path);
        if (missing.isEmpty()) {
            chain.doFilter(request, response);
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            var query = request.getQueryString();
            lead(request, response, missing.get(), query == null ? path : path + "?" + query);
        } else if (kept.keep(request, response)) {
            lead(request, response, missing.get(), KeepingForms.PAGE);
        } else {
            request.getParameterMap();
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String to, String then) {
        var next = to.startsWith("/staff") ? "" : "?tiep=" + UriUtils.encode(then, StandardCharsets.UTF_8);
        TellingFilter.nothingDone(request);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + to + next);
    }
}
