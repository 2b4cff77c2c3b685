package vn.hiepdong.account.passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the portal and the script of its pages tell each other what is to be signed, and what was. */
final class PasskeyJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    /** @param options to make a key, or to sign with one */
    static String write(Object options) {
        return MAPPER.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> assertion(String json) {
        var credential = read(json, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        var response = credential.getResponse();
        if (response.getAuthenticatorData() == null || response.getSignature() == null) {
            throw new PasskeyRefused("not signed");
        }
        return credential;
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> attestation(String json) {
        var credential = read(json, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        if (credential.getResponse().getAttestationObject() == null) {
            throw new PasskeyRefused("no key");
        }
        return credential;
    }

    private static <R extends AuthenticatorResponse> PublicKeyCredential<R> read(
            String json, TypeReference<PublicKeyCredential<R>> type) {
        try {
            var credential = MAPPER.readValue(json, type);
            if (credential == null
                    || credential.getRawId() == null
                    || credential.getResponse() == null
                    || credential.getResponse().getClientDataJSON() == null) {
                throw new PasskeyRefused("incomplete");
            }
            return credential;
        } catch (JacksonException unreadable) {
            throw new PasskeyRefused(unreadable);
        }
    }
}
