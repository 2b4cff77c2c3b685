package vn.hiepdong.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;

/**
 * The post of the sign-in page's second form: what a passkey has signed, written into it by the script. Beside the form login
 * in everything else.
 */
class PasskeySignInFilter extends AbstractAuthenticationProcessingFilter {

    static final String ADDRESS = "/dang-nhap/khoa";
    static final String ASSERTION = "assertion";

    private final ProvingByPasskey proving;

    PasskeySignInFilter(ProvingByPasskey proving) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ADDRESS));
        this.proving = proving;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var assertion = request.getParameter(ASSERTION);
        try {
            var answer = proving.answer(assertion == null ? "" : assertion, request);
            return getAuthenticationManager().authenticate(new WebAuthnAuthenticationRequestToken(answer));
        } catch (PasskeyRefused refused) {
            throw new BadCredentialsException(refused.getMessage(), refused);
        }
    }
}
