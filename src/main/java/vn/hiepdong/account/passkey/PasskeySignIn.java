package vn.hiepdong.account.passkey;

import org.springframework.context.annotation.Scope;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SigningIn;

/** Puts the sign-in by passkey beside the one by password in the security chain: same manager, same renewal of the session. */
@Component
@Scope("prototype")
public class PasskeySignIn extends AbstractHttpConfigurer<PasskeySignIn, HttpSecurity> {

    private final PasskeyAuthenticationProvider provider;
    private final PasskeySignInFilter filter;

    PasskeySignIn(CheckingAssertions checking, SigningIn signingIn, ProvingByPasskey proving) {
        this.provider = new PasskeyAuthenticationProvider(checking, signingIn);
        this.filter = new PasskeySignInFilter(proving);
    }

    public PasskeySignIn successHandler(AuthenticationSuccessHandler handler) {
        filter.setAuthenticationSuccessHandler(handler);
        return this;
    }

    @Override
    public void init(HttpSecurity http) {
        http.authenticationProvider(provider);
    }

    @Override
    public void configure(HttpSecurity http) {
        filter.setAuthenticationManager(http.getSharedObject(AuthenticationManager.class));
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setAuthenticationFailureHandler(new ForwardAuthenticationFailureHandler("/dang-nhap/chua-duoc"));
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
