package vn.hiepdong.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hiepdong.account.kept.KeepingForms;

/**
 * A post into a session that has ended answers 401, whose page gives back what was typed and the way to sign in; it waits
 * for who wrote it ({@link KeepingForms}). Stands before the check of the token, which would make a session to find that there is none.
 */
class SessionEndedFilter extends OncePerRequestFilter {

    private final HandlerRules rules;
    private final KeepingForms kept;

    SessionEndedFilter(HandlerRules rules, KeepingForms kept) {
        this.rules = rules;
        this.kept = kept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.POST.matches(request.getMethod()) && rules.guards(request) && !signedIn()) {
            // read while this still is the post: the page of the failure is asked for by GET, and prints them
            request.getParameterMap();
            kept.keep(request, response);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.isAuthenticated();
    }
}
