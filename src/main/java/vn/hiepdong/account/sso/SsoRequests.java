package vn.hiepdong.account.sso;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** What the server is asked: who this is; and, of somebody signed in, to look anew instead of remembering. */
@Component
@WhereSsoIsSet
class SsoRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SsoRequests(ClientRegistrationRepository servers) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(servers, SsoLogin.OUT);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return anew(request, requests.resolve(request));
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String server) {
        return anew(request, requests.resolve(request, server));
    }

    private static OAuth2AuthorizationRequest anew(HttpServletRequest request, OAuth2AuthorizationRequest asked) {
        return asked == null || !SsoAttempt.begun(request)
                ? asked
                : OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(more -> {
                            more.put("prompt", "login");
                            more.put("max_age", 0);
                        })
                        .build();
    }
}
