package vn.hiepdong.account.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose key has signed. Signature, challenge, origin and verified owner are checked by Spring Security's operations; these
 * compare the counter only with the one at registration and do not look at the user handle, so both are checked here.
 */
@Component
@Transactional
public class CheckingAssertions {

    private static final Logger LOG = LoggerFactory.getLogger(CheckingAssertions.class);

    private static final int FLAGS = 32;
    private static final int COUNTER = 33;
    private static final int BACKED_UP = 0x10;

    private final WebAuthnRelyingPartyOperations operations;
    private final JdbcClient jdbc;
    private final Clock clock;

    CheckingAssertions(WebAuthnRelyingPartyOperations operations, JdbcClient jdbc, Clock clock) {
        this.operations = operations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @return the login of the key's owner
     * @throws PasskeyRefused when it proves nothing; then nothing is changed either
     */
    public String loginOfOwner(RelyingPartyAuthenticationRequest signed) {
        var key = signed.getPublicKey();
        var before = lockedCounter(key.getRawId());
        var owner = owner(signed);
        requireHandleOf(owner, signed);
        var now = counter(key);
        if (before.filter(counted -> (counted > 0 || now > 0) && now <= counted).isPresent()) {
            LOG.warn(
                    "A passkey of {} counts {} after {}: refused, it may be a copy",
                    owner.getName(),
                    now,
                    before.get());
            throw new PasskeyRefused("the counter went back");
        }
        noteUse(key);
        return owner.getName();
    }

    private PublicKeyCredentialUserEntity owner(RelyingPartyAuthenticationRequest signed) {
        try {
            return operations.authenticate(signed);
        } catch (WebAuthnException | IllegalArgumentException refused) {
            throw new PasskeyRefused(refused);
        }
    }

    /** Where no key was named, the device has to say whose it is. */
    private static void requireHandleOf(PublicKeyCredentialUserEntity owner, RelyingPartyAuthenticationRequest signed) {
        var handle = signed.getPublicKey().getResponse().getUserHandle();
        var named = !signed.getRequestOptions().getAllowCredentials().isEmpty();
        if (handle == null ? !named : !handle.equals(owner.getId())) {
            throw new PasskeyRefused("another owner");
        }
    }

    /** Two that come at once with the same count wait for each other here. */
    private Optional<Long> lockedCounter(Bytes id) {
        return jdbc.sql("select signature_count from user_credentials where credential_id = :id for update")
                .param("id", id.toBase64UrlString())
                .query(Long.class)
                .optional();
    }

    private void noteUse(PublicKeyCredential<AuthenticatorAssertionResponse> key) {
        var flags = key.getResponse().getAuthenticatorData().getBytes()[FLAGS];
        jdbc.sql("update user_credentials set last_used = :now, backup_state = :backedUp where credential_id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("backedUp", (flags & BACKED_UP) != 0)
                .param("id", key.getRawId().toBase64UrlString())
                .update();
    }

    private static long counter(PublicKeyCredential<AuthenticatorAssertionResponse> key) {
        var data = key.getResponse().getAuthenticatorData().getBytes();
        return Integer.toUnsignedLong(ByteBuffer.wrap(data).getInt(COUNTER));
    }
}
