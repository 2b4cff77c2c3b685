package vn.hiepdong.account.factor;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hiepdong.account.MarkingSecondFactors;
import vn.hiepdong.account.Secrets;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.PortalFaces;
import vn.hiepdong.web.RuleViolation;

/** The codes of phones, and the printed ones: begun, confirmed, proven, and taken away when the phone is lost. */
@Component
@Transactional
class SecondFactors {

    private static final int PRINTED_CODES = 10;
    private static final int CODE_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final SettingPasswords passwords;
    private final MarkingSecondFactors marking;
    private final PortalFaces faces;
    private final Clock clock;
    private final TimeCodes codes = new TimeCodes();

    SecondFactors(
            JdbcClient jdbc,
            Sealing sealing,
            SettingPasswords passwords,
            MarkingSecondFactors marking,
            PortalFaces faces,
            Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.passwords = passwords;
        this.marking = marking;
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

    private record Stored(byte[] sealedSecret, long lastStep) {}

    /**
     * Begins with a new secret; one that was begun before and not confirmed ends.
     *
     * @throws RuleViolation beside "current" when the password is wrong, or when there is a second factor already
     */
    public void begin(SignedInAccount me, String currentPassword) {
        passwords.requireCurrent(me, currentPassword);
        if (passwords.holder(me.id()).hasSecondFactor()) {
            throw new RuleViolation("", "Bạn đã bật xác thực hai bước. Muốn đổi điện thoại, hãy tắt rồi bật lại.");
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
        if (passwords.holder(me.id()).hasSecondFactor()) {
            return Optional.empty();
        }
        return stored(me.id())
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
        if (!proveByPhone(me.id(), plain(typed))) {
            throw new RuleViolation(
                    "code", "Mã chưa đúng. Hãy gõ sáu số mà điện thoại đang hiện; xem lại giờ của điện thoại.");
        }
        marking.mark(me.id(), clock.instant());
        return printAnew(me.id());
    }

    /** @param typed six digits of the phone, or a printed code; each is taken once */
    public boolean prove(long accountId, String typed) {
        var plain = plain(typed);
        return proveByPhone(accountId, plain) || proveByPaper(accountId, plain);
    }

    /** @throws RuleViolation beside "current" when the password is wrong */
    public void remove(SignedInAccount me, String currentPassword) {
        passwords.requireCurrent(me, currentPassword);
        remove(me.id());
    }

    /**
     * @return the printed codes that work from now on, those before do not; nobody can read them again
     * @throws RuleViolation beside "current" when the password is wrong, or when there is no second factor
     */
    public List<String> printAnew(SignedInAccount me, String currentPassword) {
        passwords.requireCurrent(me, currentPassword);
        if (!passwords.holder(me.id()).hasSecondFactor()) {
            throw new RuleViolation("", "Bạn chưa bật xác thực hai bước.");
        }
        return printAnew(me.id());
    }

    /** How many printed codes were not used yet. */
    @Transactional(readOnly = true)
    public long codesLeft(SignedInAccount me) {
        return jdbc.sql("select count(*) from recovery_code where account_id = :account and used_at is null")
                .param("account", me.id())
                .query(Long.class)
                .single();
    }

    /** For somebody whose phone and printed codes are lost; the password is still asked for. */
    @PreAuthorize("hasRole('ADMIN')")
    public void removeOf(long accountId) {
        remove(accountId);
    }

    private void remove(long accountId) {
        marking.mark(accountId, null);
        jdbc.sql("delete from second_factor where account_id = :account")
                .param("account", accountId)
                .update();
        endPrinted(accountId);
    }

    private boolean proveByPhone(long accountId, String typed) {
        return stored(accountId).stream()
                .flatMap(stored -> sealing.open(stored.sealedSecret()).stream()
                        .flatMapToLong(
                                secret -> codes.stepOf(typed, secret, clock.instant(), stored.lastStep()).stream())
                        .boxed())
                .anyMatch(step -> take(accountId, step));
    }

    /** Of two that come at once with the same code one is too late. */
    private boolean take(long accountId, long step) {
        return jdbc.sql("""
                        update second_factor set last_step = :step
                         where account_id = :account and last_step < :step
                        """).param("step", step).param("account", accountId).update() == 1;
    }

    private boolean proveByPaper(long accountId, String typed) {
        return jdbc.sql("""
                        update recovery_code set used_at = :now
                         where account_id = :account and code_hash = :hash and used_at is null
                        """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("account", accountId)
                        .param("hash", hashOf(accountId, typed))
                        .update()
                == 1;
    }

    private List<String> printAnew(long accountId) {
        endPrinted(accountId);
        var printed =
                Stream.generate(SecondFactors::newCode).limit(PRINTED_CODES).toList();
        printed.forEach(code -> jdbc.sql("""
                        insert into recovery_code (account_id, code_hash, given_at) values (:account, :hash, :now)
                        """)
                .param("account", accountId)
                .param("hash", hashOf(accountId, plain(code)))
                .param("now", Timestamp.from(clock.instant()))
                .update());
        return printed;
    }

    private void endPrinted(long accountId) {
        jdbc.sql("update recovery_code set used_at = :now where account_id = :account and used_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("account", accountId)
                .update();
    }

    private Optional<Stored> stored(long accountId) {
        return jdbc.sql("select sealed_secret, last_step from second_factor where account_id = :account")
                .param("account", accountId)
                .query((row, number) -> new Stored(row.getBytes(1), row.getLong(2)))
                .optional();
    }

    /** Eighty random bits, in four groups that can be read out. */
    private static String newCode() {
        var bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeAsString(bytes).toLowerCase().replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase();
    }

    /** The account belongs to it: the same code of two accounts would be one row. */
    private static String hashOf(long accountId, String plain) {
        return Secrets.hash(accountId + ":" + plain);
    }
}
