package vn.hiepdong.account.sso;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import vn.hiepdong.web.PortalProperties;

/** How the portal talks to the server: asked for its addresses when somebody first wants to sign in, never for long. */
@Configuration(proxyBeanMethods = false)
@WhereSsoIsSet
class SsoServer {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    ClientRegistrationRepository clientRegistrations(SsoProperties sso, PortalProperties portal) {
        var asked = SingletonSupplier.of(() -> registration(sso, portal));
        return id -> SsoLogin.ID.equals(id) ? asked.obtain() : null;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(patient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return registration -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(
                            registration.getProviderDetails().getIssuerUri())
                    .restOperations(new RestTemplate(patient()))
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            return decoder;
        };
    }

    /** The address to come back to is the portal's own, whatever the request calls the host. */
    private static ClientRegistration registration(SsoProperties sso, PortalProperties portal) {
        var issuer = sso.issuer().toString();
        var said = RestClient.create(new RestTemplate(patient()))
                .get()
                .uri(issuer + "/.well-known/openid-configuration")
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (said == null || !issuer.equals(said.get("issuer"))) {
            throw new IllegalStateException("The server at PORTAL_SSO_ISSUER does not call itself " + issuer + ".");
        }
        return ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(SsoLogin.ID)
                .clientId(sso.clientId())
                .clientSecret(sso.clientSecret())
                .clientName(sso.name())
                .scope(OidcScopes.OPENID)
                .redirectUri(portal.baseUrl() + SsoLogin.BACK + SsoLogin.ID)
                .build();
    }

    private static ClientHttpRequestFactory patient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
