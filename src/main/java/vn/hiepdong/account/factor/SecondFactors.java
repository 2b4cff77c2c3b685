package vn.hiepdong.account.factor;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hiepdong.account.MarkingSecondFactors;
import vn.hiepdong.account.OwnerProof;
import vn.hiepdong.account.SecondFactor;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.PortalFaces;
import vn.hiepdong.web.RuleViolation;

/** The codes of phones: begun, confirmed, proven, and taken away when the phone is lost. */
@Component
@Transactional
public class SecondFactors implements SecondFactor {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final OwnerProof owner;
    private final SettingPasswords accounts;
    private final MarkingSecondFactors marking;
    private final PrintedCodes printed;
    private final PortalFaces faces;
    private final Clock clock;
    private final TimeCodes codes = new TimeCodes();

    SecondFactors(
            JdbcClient jdbc,
            Sealing sealing,
            OwnerProof owner,
            SettingPasswords accounts,
            MarkingSecondFactors marking,
            PrintedCodes printed,
            PortalFaces faces,
            Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.owner = owner;
        this.accounts = accounts;
        this.marking = marking;
        this.printed = printed;
        this.faces = faces;
        this.clock = clock;
    }

    /**
     * What a phone is told once.
     *
     * @param secret as it may be typed
     * @param address as its camera reads it
     */
    record Enrolment(String secret, String address) {}

    private record Stored(byte[] sealedSecret, long lastStep, boolean confirmed) {}

    /**
     * Begins with a new secret; one that was begun before and not confirmed ends.
     *
     * @throws RuleViolation beside "current" when the password is wrong, or when there is a phone already
     */
    public void begin(SignedInAccount me, String currentPassword) {
        owner.require(me, currentPassword);
        if (heldBy(me.id())) {
            throw new RuleViolation("", "Bạn đã bật mã của điện thoại. Muốn đổi điện thoại, hãy tắt rồi bật lại.");
        }
        jdbc.sql("""
                        insert into second_factor (account_id, sealed_secret, begun_at) values (:account, :secret, :now)
                        on conflict (account_id) do update
                           set sealed_secret = excluded.sealed_secret, begun_at = excluded.begun_at, last_step = 0
                        """)
                .param("account", me.id())
                .param("secret", sealing.seal(TimeCodes.newSecret()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Empty when none was begun, or it is confirmed already: then its secret is shown no more. */
    @Transactional(readOnly = true)
    public Optional<Enrolment> enrolment(SignedInAccount me) {
        return stored(me.id())
                .filter(stored -> !stored.confirmed())
                .flatMap(stored -> sealing.open(stored.sealedSecret()))
                .map(open -> {
                    var secret = new Base32().encodeAsString(open);
                    var issuer = faces.current().name();
                    var address = UriComponentsBuilder.fromUriString("otpauth://totp/{label}")
                            .queryParam("secret", secret)
                            .queryParam("issuer", "{issuer}")
                            .build(issuer + ":" + me.login(), issuer);
                    return new Enrolment(secret, address.toString());
                });
    }

    /**
     * The phone shows the right code: from now on it is asked for.
     *
     * @return the printed codes; nobody can read them again
     * @throws RuleViolation beside "code" when it is not the right one
     */
    public List<String> confirm(SignedInAccount me, String typed) {
        if (!stored(me.id()).filter(begun -> take(me.id(), begun, typed)).isPresent()) {
            throw new RuleViolation(
                    "code", "Mã chưa đúng. Hãy gõ sáu số mà điện thoại đang hiện; xem lại giờ của điện thoại.");
        }
        jdbc.sql("update second_factor set confirmed_at = :now where account_id = :account and confirmed_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("account", me.id())
                .update();
        marking.added(me.id());
        return printed.printAnew(me.id());
    }

    /** @param typed six digits of the phone, or a printed code; each is taken once */
    public boolean prove(long accountId, String typed) {
        return stored(accountId)
                        .filter(Stored::confirmed)
                        .filter(phone -> take(accountId, phone, typed))
                        .isPresent()
                || printed.take(accountId, typed);
    }

    /** @throws RuleViolation beside "current" when the password is wrong */
    public void remove(SignedInAccount me, String currentPassword) {
        owner.require(me, currentPassword);
        takeFrom(me.id());
        marking.removed(me.id());
    }

    /**
     * @return the printed codes that work from now on, those before do not; nobody can read them again
     * @throws RuleViolation beside "current" when the password is wrong, or when there is no second factor
     */
    public List<String> printAnew(SignedInAccount me, String currentPassword) {
        owner.require(me, currentPassword);
        if (!accounts.holder(me.id()).hasSecondFactor()) {
            throw new RuleViolation("", "Bạn chưa bật xác thực hai bước.");
        }
        return printed.printAnew(me.id());
    }

    @Override
    public Kind kind() {
        return Kind.PHONE;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean heldBy(long accountId) {
        return stored(accountId).filter(Stored::confirmed).isPresent();
    }

    @Override
    public void takeFrom(long accountId) {
        jdbc.sql("delete from second_factor where account_id = :account")
                .param("account", accountId)
                .update();
    }

    private boolean take(long accountId, Stored stored, String typed) {
        var secret = sealing.open(stored.sealedSecret());
        if (secret.isEmpty()) {
            return false;
        }
        var step = codes.stepOf(PrintedCodes.plain(typed), secret.get(), clock.instant(), stored.lastStep());
        return step.isPresent() && take(accountId, step.getAsLong());
    }

    /** Of two that come at once with the same code one is too late. */
    private boolean take(long accountId, long step) {
        return jdbc.sql("""
                        update second_factor set last_step = :step
                         where account_id = :account and last_step < :step
                        """).param("step", step).param("account", accountId).update() == 1;
    }

    private Optional<Stored> stored(long accountId) {
        return jdbc.sql("""
                        select sealed_secret, last_step, confirmed_at is not null from second_factor
                         where account_id = :account
                        """)
                .param("account", accountId)
                .query((row, number) -> new Stored(row.getBytes(1), row.getLong(2), row.getBoolean(3)))
                .optional();
    }
}
