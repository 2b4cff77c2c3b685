package vn.hiepdong.site.cache;

import java.time.Clock;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import vn.hiepdong.web.version.ContentVersion;

/** Where the cache stands: before sessions, hence before security; what counts visits stands before it. */
@Configuration(proxyBeanMethods = false)
class PageCacheConfiguration {

    private static final int ORDER = SessionRepositoryFilter.DEFAULT_ORDER - 10;

    @Bean
    PageCacheFilter pageCacheFilter(
            CachedHandlers handlers, PageCache pages, ContentVersion version, CookieSerializer sessions, Clock clock) {
        return new PageCacheFilter(handlers, pages, version, sessions, clock);
    }

    /** By name, so that the filter is not made with the web server, before there is a database to speak of. */
    @Bean
    DelegatingFilterProxyRegistrationBean pageCacheFilterRegistration() {
        var registration = new DelegatingFilterProxyRegistrationBean("pageCacheFilter");
        registration.setOrder(ORDER);
        return registration;
    }
}
