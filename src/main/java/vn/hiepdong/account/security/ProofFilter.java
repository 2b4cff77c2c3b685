package vn.hiepdong.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.factor.FactorGate;

/**
 * Lets nobody to the pages of the staff who has more to prove than a password. A post gets the page that gives back what was
 * typed; a page is asked for again afterwards.
 */
class ProofFilter extends OncePerRequestFilter {

    private final HandlerRules rules;
    private final FactorGate gate;

    ProofFilter(HandlerRules rules, FactorGate gate) {
        this.rules = rules;
        this.gate = gate;
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
        var missing = gate.missing(authentication, request);
        if (missing.isEmpty()) {
            chain.doFilter(request, response);
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + missing.get());
        } else {
            request.getParameterMap();
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
