package vn.hiepdong.account.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Optional;
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
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.account.factor.FactorGate;
import vn.hiepdong.account.guess.GuessGuard;
import vn.hiepdong.account.kept.KeepingForms;
import vn.hiepdong.account.passkey.PasskeySignIn;
import vn.hiepdong.account.sso.SsoLogin;
import vn.hiepdong.audit.event.SecurityEvents;
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
            FactorGate gate,
            PasskeySignIn passkeys,
            Optional<SsoLogin> sso,
            KeepingForms kept,
            HiddenRecords hidden,
            SecurityEvents events,
            Clock clock,
            GuardingHeaders guarding,
            PortalProperties portal)
            throws Exception {
        var rules = new HandlerRules(handlers);
        var asked = new AskedAddress(portal);
        var signOut = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/dang-xuat");
        var entering = new EnteringHandler(guard::entered, kept, asked);
        if (sso.isPresent()) {
            http.oauth2Login(login -> sso.get().set(login, entering));
        }
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(rules))
                .authenticationProvider(signingIn)
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .successHandler(new EnteringHandler(guard::succeeded, kept, asked))
                        .failureHandler(new ForwardAuthenticationFailureHandler("/dang-nhap/chua-duoc")))
                .with(passkeys, byKey -> byKey.successHandler(entering))
                .logout(logout -> logout.logoutRequestMatcher(signOut)
                        .addLogoutHandler(forgetPages())
                        .logoutSuccessUrl("/"))
                // a token makes a session: only what somebody signed in may call asks for one (see ADR 0006)
                .csrf(csrf ->
                        csrf.requireCsrfProtectionMatcher(request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                                && (rules.guards(request) || signOut.matches(request))))
                .addFilterBefore(new TellingFilter(rules, signingIn, events), CsrfFilter.class)
                .addFilterBefore(new SameOriginFilter(), CsrfFilter.class)
                .addFilterBefore(new AccountStillValidFilter(signingIn, events, clock), CsrfFilter.class)
                .addFilterBefore(new SessionEndedFilter(rules, kept), CsrfFilter.class)
                .addFilterAfter(new GuessFilter(guard), CsrfFilter.class)
                .addFilterAfter(new ProofFilter(rules, gate, kept), GuessFilter.class)
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint("/dang-nhap"))
                        .accessDeniedHandler(new TokenLostHandler(kept, hidden)))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(guarding))
                .build();
    }

    /** Whoever sits down at the same machine afterwards finds no page; the browser stays known to the guard of guesses. */
    private static LogoutHandler forgetPages() {
        return new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new NfcPasswordEncoder();
    }

    @Bean
    CookieSerializer cookieSerializer(PortalProperties portal) {
        var cookie = new DefaultCookieSerializer();
        cookie.setUseHttpOnlyCookie(true);
        // not Strict: the link of a letter and the way back from a province's sign-in come from another site and must
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
