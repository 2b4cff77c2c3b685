package vn.hiepdong.account.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.account.guess.GuessGuard;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.guard.GuardingHeaders;

/** The security chain: who may call what, how one signs in and out. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            SigningIn signingIn,
            GuessGuard guard,
            Clock clock,
            GuardingHeaders guarding,
            PortalProperties portal)
            throws Exception {
        var rules = new HandlerRules(handlers);
        var asked = new AskedAddress(portal);
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
                .logout(logout -> logout.logoutRequestMatcher(signOut).logoutSuccessUrl("/"))
                // a token makes a session: only what somebody signed in may call asks for one (see ADR 0006)
                .csrf(csrf ->
                        csrf.requireCsrfProtectionMatcher(request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                                && (rules.guards(request) || signOut.matches(request))))
                .addFilterBefore(new SameOriginFilter(), CsrfFilter.class)
                .addFilterBefore(new AccountStillValidFilter(signingIn, clock), CsrfFilter.class)
                .addFilterBefore(new SessionEndedFilter(rules), CsrfFilter.class)
                .addFilterAfter(new GuessFilter(guard), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/dang-nhap")))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(guarding))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new NfcPasswordEncoder();
    }

    @Bean
    CookieSerializer cookieSerializer(PortalProperties portal) {
        var cookie = new DefaultCookieSerializer();
        cookie.setUseHttpOnlyCookie(true);
        // not Strict: the link of a letter, and the way back from a province's sign-in, come from another site and must
        // find
        // the session; posts are guarded by token and origin
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(portal.secure());
        cookie.setCookieName(portal.sessionCookie());
        if (portal.secure()) {
            cookie.setCookiePath("/");
        }
        return cookie;
    }
}
