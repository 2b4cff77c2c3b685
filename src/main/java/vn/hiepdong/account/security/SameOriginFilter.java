package vn.hiepdong.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a post that another site sends: the browser says so in Sec-Fetch-Site, an older one in Origin. */
class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE_METHODS.contains(request.getMethod()) || fromHere(request)) {
            chain.doFilter(request, response);
        } else {
            TellingFilter.foreign(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || hostOf(origin).equalsIgnoreCase(request.getServerName());
    }

    private static String hostOf(String origin) {
        try {
            var host = URI.create(origin).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
