package vn.hiepdong.visit.count;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hiepdong.visit.Viewed;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.RequestPath;

/**
 * Counts a page when it has been answered, whoever answered it. The address of the client is what the container says:
 * {@code X-Forwarded-For} of a proxy is heeded where {@code server.forward-headers-strategy} says so, and nowhere else.
 */
@Component
@Order(Viewed.FILTER_ORDER)
class PageViewFilter extends OncePerRequestFilter {

    /** Not read by the public: the desk, and the way to it. */
    private static final List<String> STAFF =
            List.of("/staff", "/admin", "/dang-nhap", "/dat-mat-khau", "/quen-mat-khau");

    /** What browsers say when they fetch a page that nobody looks at yet; older ones in other words: "prefetch", "preview". */
    private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private final Tally tally;
    private final Visitors visitors;
    private final Robots robots;
    private final PortalProperties portal;
    private final Clock clock;

    PageViewFilter(Tally tally, Visitors visitors, Robots robots, PortalProperties portal, Clock clock) {
        this.tally = tally;
        this.visitors = visitors;
        this.robots = robots;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ViewedResponse(response);
        chain.doFilter(request, answer);
        if (asksForAPage(request) && isPage(request, answer) && isReader(request)) {
            count(request, answer);
        }
    }

    private void count(HttpServletRequest request, ViewedResponse answer) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, clock.getZone());
        var visitor = visitors.of(day, request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
        tally.add(
                new Tally.Guest(day, visitor), now, Viewed.read(answer.viewed()).orElse(null));
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return HttpMethod.GET.matches(request.getMethod()) && STAFF.stream().noneMatch(path::startsWith);
    }

    /** An answer that nothing has changed may leave out of what kind the thing is; then the browser's wish decides. */
    private static boolean isPage(HttpServletRequest request, HttpServletResponse answer) {
        var status = answer.getStatus();
        var type = answer.getContentType();
        if (status == HttpServletResponse.SC_NOT_MODIFIED && type == null) {
            type = request.getHeader(HttpHeaders.ACCEPT);
        } else if (status != HttpServletResponse.SC_NOT_MODIFIED && (status < 200 || status > 299)) {
            return false;
        }
        return type != null && type.startsWith(MediaType.TEXT_HTML_VALUE) && !isFile(answer);
    }

    /** Taken away to be kept: whoever saves a page has read it, and was counted then. */
    private static boolean isFile(HttpServletResponse answer) {
        var disposition = answer.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return disposition != null && disposition.startsWith("attachment");
    }

    /** Every browser says which languages its reader knows. */
    private boolean isReader(HttpServletRequest request) {
        return !isSignedIn(request)
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && PURPOSES.stream()
                        .map(request::getHeader)
                        .noneMatch(purpose -> purpose != null
                                && purpose.toLowerCase(Locale.ROOT).startsWith("pre"))
                && !robots.isRobot(request.getHeader(HttpHeaders.USER_AGENT));
    }

    private boolean isSignedIn(HttpServletRequest request) {
        return request.getCookies() != null
                && Stream.of(request.getCookies()).map(Cookie::getName).anyMatch(portal.sessionCookie()::equals);
    }
}
