package vn.hiepdong.account.passkey;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import vn.hiepdong.account.Factors;
import vn.hiepdong.account.SigningIn;

/** Lets the owner of a passkey in, as a password does: what a session keeps is the account, whatever it was proven by. */
class PasskeyAuthenticationProvider implements AuthenticationProvider {

    private final CheckingAssertions checking;
    private final SigningIn signingIn;

    PasskeyAuthenticationProvider(CheckingAssertions checking, SigningIn signingIn) {
        this.checking = checking;
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            var login = checking.loginOfOwner(((WebAuthnAuthenticationRequestToken) attempt).getWebAuthnRequest());
            return signingIn
                    .entering(login, Factors.PASSKEY)
                    .orElseThrow(() -> new BadCredentialsException("The account of this passkey may not be entered."));
        } catch (PasskeyRefused refused) {
            throw new BadCredentialsException(refused.getMessage(), refused);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
    }
}
