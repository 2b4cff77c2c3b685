package vn.hiepdong.account.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.account.guess.GuessGuard;
import vn.hiepdong.web.PortalProperties;

/** The security chain: who may call what, how one signs in and out, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final List<String> STAFF = List.of("/staff", "/admin", "/dang-nhap", "/dang-xuat", "/dat-mat-khau");

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            SigningIn signingIn,
            GuessGuard guard,
            HiddenRecords hidden,
            Clock clock,
            PortalProperties portal)
            throws Exception {
        var rules = new HandlerRules(handlers);
        var asked = new CookieRequestCache();
        var signOut = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/dang-xuat");
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(rules))
                .authenticationProvider(signingIn)
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .successHandler(new EnteringHandler(guard, asked))
                        .failureHandler(new ForwardAuthenticationFailureHandler("/dang-nhap/chua-duoc")))
                .logout(logout -> logout.logoutRequestMatcher(signOut)
                        .addLogoutHandler(forgettingPages())
                        .logoutSuccessUrl("/"))
                // a token makes a session: only what somebody signed in may call asks for one (see ADR 0006)
                .csrf(csrf ->
                        csrf.requireCsrfProtectionMatcher(request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                                && (rules.guards(request) || signOut.matches(request))))
                .addFilterBefore(new SameOriginFilter(), CsrfFilter.class)
                .addFilterBefore(new AccountStillValidFilter(signingIn, clock), CsrfFilter.class)
                .addFilterBefore(new SessionEndedFilter(rules), CsrfFilter.class)
                .addFilterAfter(new GuessFilter(guard), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint("/dang-nhap"))
                        .accessDeniedHandler(hidden))
                .headers(headers -> headers(headers, portal))
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, PortalProperties portal) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .addHeaderWriter(referrerPolicy())
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(cacheControl());
        if (portal.secure()) {
            headers.httpStrictTransportSecurity(hsts ->
                    hsts.includeSubDomains(true).maxAgeInSeconds(31_536_000).requestMatcher(any -> true));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }

    /** Where the staff is at work, not even the portal's name is told to the sites that a page links to. */
    private static HeaderWriter referrerPolicy() {
        var others = new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN);
        var staff = new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN);
        return (request, response) -> (isOfStaff(request) ? staff : others).writeHeaders(request, response);
    }

    /** Browsers keep nothing of the staff's pages and ask again for each public one. */
    private static HeaderWriter cacheControl() {
        return (request, response) -> {
            if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, isOfStaff(request) ? "no-store" : "no-cache");
            }
        };
    }

    /** Pages and what scripts kept are gone with the session, where a browser listens: over https. A known browser stays known. */
    private static LogoutHandler forgettingPages() {
        return new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE));
    }

    private static boolean isOfStaff(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return STAFF.stream().anyMatch(path::startsWith);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new NfcPasswordEncoder();
    }

    @Bean
    CookieSerializer cookieSerializer(PortalProperties portal) {
        var cookie = new DefaultCookieSerializer();
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(portal.secure());
        cookie.setCookieName(portal.sessionCookie());
        if (portal.secure()) {
            cookie.setCookiePath("/");
        }
        return cookie;
    }
}
