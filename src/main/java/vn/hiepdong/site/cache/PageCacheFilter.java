package vn.hiepdong.site.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.springframework.http.HttpMethod;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hiepdong.web.version.ContentVersion;

/**
 * Answers anonymous readers of public pages from memory, before any session or security is asked. Who bears the cookie of
 * a session gets his own rendering, and nothing of it is kept.
 */
class PageCacheFilter extends OncePerRequestFilter {

    private final CachedHandlers handlers;
    private final PageCache pages;
    private final ContentVersion version;
    private final CookieSerializer sessions;
    private final Clock clock;

    PageCacheFilter(
            CachedHandlers handlers, PageCache pages, ContentVersion version, CookieSerializer sessions, Clock clock) {
        this.handlers = handlers;
        this.pages = pages;
        this.version = version;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var handler = handlers.of(request);
        if (handler.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var asked = new KnownParameters(request, handler.get().parameters());
        if (pages.on() && asked.key().keepable() && !bearsSession(request)) {
            new Reading(asked, request, response, chain, handler.get().longest()).answer();
        } else {
            chain.doFilter(asked, response);
        }
    }

    private boolean bearsSession(HttpServletRequest request) {
        return request.getCookies() != null
                && !sessions.readCookieValues(request).isEmpty();
    }

    /** One request for a page that may be kept. */
    private class Reading {

        private final KnownParameters asked;
        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final FilterChain chain;
        private final Duration longest;
        private final PageKey key;

        /** Read before anything is rendered: what is published meanwhile makes the page one of before. */
        private final long known = version.known();

        Reading(
                KnownParameters asked,
                HttpServletRequest request,
                HttpServletResponse response,
                FilterChain chain,
                Duration longest) {
            this.asked = asked;
            this.request = request;
            this.response = response;
            this.chain = chain;
            this.longest = longest;
            this.key = asked.key();
        }

        void answer() throws ServletException, IOException {
            if (known == ContentVersion.UNKNOWN) {
                chain.doFilter(asked, response);
                return;
            }
            var kept = fresh();
            if (kept == null && !version.reachable()) {
                kept = latest();
            }
            if (kept == null) {
                kept = pages.render(key, known, this::fresh, this::render);
            } else {
                pages.countHit();
            }
            if (kept != null) {
                kept.answer(request, response);
            }
        }

        private RenderedPage fresh() {
            var kept = latest();
            return kept != null && kept.youngerThan(longest, now()) ? kept : null;
        }

        /** Of whatever age: since it was rendered nothing was published that this node knows of. */
        private RenderedPage latest() {
            var kept = pages.find(key);
            return kept != null && kept.version() == known ? kept : null;
        }

        private RenderedPage render() throws ServletException, IOException {
            var begun = now();
            var rendered = new CapturedResponse(response);
            chain.doFilter(asked, rendered);
            if (rendered.keepable()) {
                return RenderedPage.of(rendered, known, begun);
            }
            if (rendered.refusal() == HttpServletResponse.SC_SERVICE_UNAVAILABLE && latest() != null) {
                return latest();
            }
            rendered.passOn();
            return null;
        }

        private ZonedDateTime now() {
            return ZonedDateTime.now(clock);
        }
    }
}
