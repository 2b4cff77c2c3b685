package vn.hiepdong.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;

/** Asks a browser to have something signed by a passkey, and reads the answer. */
@Component
public class ProvingByPasskey {

    private final WebAuthnRelyingPartyOperations operations;
    private final CheckingAssertions checking;
    private final Challenges challenges;

    ProvingByPasskey(WebAuthnRelyingPartyOperations operations, CheckingAssertions checking, Challenges challenges) {
        this.operations = operations;
        this.checking = checking;
        this.challenges = challenges;
    }

    /**
     * @param who null or anonymous: any key that the device has for this portal
     * @return what the page's script hands to the browser
     */
    String ask(Authentication who, HttpServletRequest request) {
        var options =
                operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(who));
        challenges.ask(options, request);
        return PasskeyJson.write(options);
    }

    /** What this browser has answered; what it was asked is not asked again. */
    RelyingPartyAuthenticationRequest answer(String assertion, HttpServletRequest request) {
        var asked = challenges.takeAsked(request).orElseThrow(() -> new PasskeyRefused("not asked, or too long ago"));
        return new RelyingPartyAuthenticationRequest(asked, PasskeyJson.assertion(assertion));
    }

    /**
     * Somebody who is signed in proves it anew.
     *
     * @throws PasskeyRefused when it is no key of this account
     */
    public void prove(SignedInAccount me, String assertion, HttpServletRequest request) {
        var answer = answer(assertion, request);
        if (answer.getRequestOptions().getAllowCredentials().isEmpty()) {
            throw new PasskeyRefused("has no key, or was asked before signing in");
        }
        if (!checking.loginOfOwner(answer).equals(me.login())) {
            throw new PasskeyRefused("somebody else's");
        }
    }
}
