package vn.hiepdong.account.sso;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** The way to the province's server and back, for the security chain. */
@Component
@WhereSsoIsSet
public class SsoLogin {

    static final String ID = "sso";

    /** Where one sets out, followed by the name of the server. */
    static final String OUT = "/dang-nhap/mot-lan";

    /** Where that server sends people back to, followed by its name. */
    static final String BACK = OUT + "/ve/";

    /** Leads away from the portal. */
    static final String GO = OUT + "/" + ID;

    private final SsoRequests requests;
    private final SsoReturns returns;

    SsoLogin(SsoRequests requests, SsoReturns returns) {
        this.requests = requests;
        this.returns = returns;
    }

    /** @param entering what is done for everybody who has signed in, by whatever */
    public void set(OAuth2LoginConfigurer<HttpSecurity> login, AuthenticationSuccessHandler entering) {
        login.loginPage("/dang-nhap")
                .authorizationEndpoint(out -> out.authorizationRequestResolver(requests))
                .loginProcessingUrl(BACK + "*")
                .authorizedClientRepository(new NothingKept())
                .successHandler(
                        (request, response, recognised) -> returns.recognised(request, response, recognised, entering))
                .failureHandler(returns::failed)
                .withObjectPostProcessor(failingLikewise());
    }

    /** Who sets out while that server is away comes back as who was not recognised. */
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failingLikewise() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(returns::failed);
                return filter;
            }
        };
    }
}
