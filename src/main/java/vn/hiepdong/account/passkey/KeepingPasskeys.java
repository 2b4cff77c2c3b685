package vn.hiepdong.account.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.MarkingSecondFactors;
import vn.hiepdong.account.OwnerProof;
import vn.hiepdong.account.SecondFactor;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.factor.PrintedCodes;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.text.Nfc;

/** The passkeys of an account: added, named and taken away by its owner alone. */
@Component
@Transactional
public class KeepingPasskeys implements SecondFactor {

    private static final int AT_MOST = 20;

    private final WebAuthnRelyingPartyOperations operations;
    private final PublicKeyCredentialUserEntityRepository holders;
    private final JdbcClient jdbc;
    private final OwnerProof owner;
    private final MarkingSecondFactors marking;
    private final PrintedCodes printed;

    KeepingPasskeys(
            WebAuthnRelyingPartyOperations operations,
            PublicKeyCredentialUserEntityRepository holders,
            JdbcClient jdbc,
            OwnerProof owner,
            MarkingSecondFactors marking,
            PrintedCodes printed) {
        this.operations = operations;
        this.holders = holders;
        this.jdbc = jdbc;
        this.owner = owner;
        this.marking = marking;
        this.printed = printed;
    }

    /** The one added first comes first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(long accountId) {
        return jdbc.sql("""
                        select id, label, created, last_used, backup_state from user_credentials
                         where account_id = :account order by created, id
                        """)
                .param("account", accountId)
                .query((row, number) -> new Passkey(
                        row.getLong(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4).toInstant(),
                        row.getBoolean(5)))
                .list();
    }

    /** @throws NotFoundException when it is none of this account's */
    @Transactional(readOnly = true)
    public Passkey get(SignedInAccount me, long id) {
        return of(me.id()).stream().filter(key -> key.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * @return what the owner's device is told to make a key
     * @throws RuleViolation beside its field when the password is wrong or the name is taken
     */
    public PublicKeyCredentialCreationOptions begin(SignedInAccount me, PasskeyForm form) {
        owner.require(me, form.current());
        var keys = of(me.id());
        requireFree("name", form.name(), keys);
        if (keys.size() >= AT_MOST) {
            throw new RuleViolation("", "Bạn đã có " + AT_MOST + " khóa truy cập. Hãy bỏ khóa không dùng nữa.");
        }
        nameHolder(me);
        var who = UsernamePasswordAuthenticationToken.authenticated(me, null, List.of());
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
    }

    /**
     * @return printed codes for whoever had none; nobody can read them again
     * @throws RuleViolation when the device has made none, or not for what it was asked
     */
    public List<String> add(SignedInAccount me, Challenges.Begun begun, String attestation) {
        requireFree("", begun.name(), of(me.id()));
        try {
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    begun.options(),
                    new RelyingPartyPublicKey(PasskeyJson.attestation(attestation), named(begun.name()))));
        } catch (WebAuthnException | IllegalArgumentException | PasskeyRefused refused) {
            throw new RuleViolation("", "Thiết bị chưa tạo được khóa cho cổng này. Hãy thử lại.");
        }
        marking.added(me.id());
        return printed.printWhereNoneIsLeft(me.id());
    }

    /** @throws RuleViolation beside "name" when another key has it */
    public void rename(SignedInAccount me, long id, String name) {
        get(me, id);
        requireFree(
                "name", name, of(me.id()).stream().filter(key -> key.id() != id).toList());
        jdbc.sql("update user_credentials set label = :name where id = :id")
                .param("name", named(name))
                .param("id", id)
                .update();
    }

    /** @throws RuleViolation beside "current" when the password is wrong */
    public void remove(SignedInAccount me, long id, String currentPassword) {
        get(me, id);
        owner.require(me, currentPassword);
        jdbc.sql("delete from user_credentials where id = :id").param("id", id).update();
        marking.removed(me.id());
    }

    @Override
    public Kind kind() {
        return Kind.PASSKEY;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean heldBy(long accountId) {
        return !of(accountId).isEmpty();
    }

    @Override
    public void takeFrom(long accountId) {
        jdbc.sql("delete from user_credentials where account_id = :account")
                .param("account", accountId)
                .update();
    }

    /** By a random handle, and by the name that the device shows when it asks which key to use. */
    private void nameHolder(SignedInAccount me) {
        var known = holders.findByUsername(me.login());
        holders.save(ImmutablePublicKeyCredentialUserEntity.builder()
                .id(known == null ? Bytes.random() : known.getId())
                .name(me.login())
                .displayName(me.displayName())
                .build());
    }

    private static void requireFree(String field, String name, List<Passkey> others) {
        if (others.stream().anyMatch(key -> key.name().equalsIgnoreCase(named(name)))) {
            throw new RuleViolation(field, "Bạn đã có một khóa tên như vậy.");
        }
    }

    private static String named(String typed) {
        return Nfc.of(typed).strip();
    }
}
