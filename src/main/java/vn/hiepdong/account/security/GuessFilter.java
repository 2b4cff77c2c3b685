package vn.hiepdong.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hiepdong.account.guess.GuessGuard;
import vn.hiepdong.web.limit.RetryAfter;

/** Too many guesses at a password wait, before the password is looked at. */
class GuessFilter extends OncePerRequestFilter {

    private final RequestMatcher signIn =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/dang-nhap");
    private final GuessGuard guard;

    GuessFilter(GuessGuard guard) {
        this.guard = guard;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signIn.matches(request)) {
            var login = request.getParameter("username");
            var wait = guard.take(login == null ? "" : login, request);
            if (wait > 0) {
                response.setHeader(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(wait));
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
