package vn.hiepdong.account.password;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.AccountPolicy;
import vn.hiepdong.account.Secrets;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SettingPasswords.Holder;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;

/** Links with which the owner of an account sets its first or a new password (ASVS 6.4.1). */
@Component
@Transactional
public class PasswordLinks {

    private static final Duration LIFE = Duration.ofHours(1);

    /** Sent by letters that anybody may ask for, and that work, of one account. */
    private static final int MOST_BY_MAIL = 3;

    private final JdbcClient jdbc;
    private final SettingPasswords setting;
    private final AccountPolicy policy;
    private final SecurityEvents events;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, SettingPasswords setting, AccountPolicy policy, SecurityEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.setting = setting;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new link in the place of those given before.
     *
     * @return the secret that stands in it; nobody can read it again
     * @throws NotFoundException when there is no such account, or one that may not be seen
     * @throws RuleViolation when the account is disabled
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'AGENCY_ADMIN')")
    public String give(long accountId, SignedInAccount me) {
        policy.requireChange(me, accountId);
        var holder = setting.holder(accountId);
        if (!holder.active()) {
            throw new RuleViolation("", "Tài khoản này đang khóa. Hãy mở lại trước.");
        }
        end("account_id = :which", accountId);
        events.record(
                SecurityEventKind.PASSWORD_LINK, SecurityEventResult.SUCCESS, "cấp liên kết cho " + holder.login());
        return make(accountId, false).secret();
    }

    /**
     * @param secret what stands in the link
     * @param until when it works
     */
    public record ByMail(String secret, Instant until) {}

    /**
     * A link for a letter that anybody may have asked for: those given before work on.
     *
     * @return empty where there are so many already that the next would be a nuisance
     */
    public Optional<ByMail> byMail(long accountId) {
        var working = jdbc.sql("""
                        select count(*) from password_link
                         where account_id = :account and by_mail and ended_at is null and ends_at > :now
                        """)
                .param("account", accountId)
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        return working < MOST_BY_MAIL ? Optional.of(make(accountId, true)) : Optional.empty();
    }

    /** The letter did not go. */
    public void takeBack(String secret) {
        end("token_hash = :which", Secrets.hash(secret));
    }

    private ByMail make(long accountId, boolean byMail) {
        var secret = Secrets.make();
        var now = clock.instant();
        jdbc.sql("""
                        insert into password_link (account_id, token_hash, given_at, ends_at, by_mail)
                        values (:account, :hash, :given, :ends, :mail)
                        """)
                .param("account", accountId)
                .param("hash", Secrets.hash(secret))
                .param("given", Timestamp.from(now))
                .param("ends", Timestamp.from(now.plus(LIFE)))
                .param("mail", byMail)
                .update();
        return new ByMail(secret, now.plus(LIFE));
    }

    /** Whose password the link sets; empty when it does not work or no longer. */
    @Transactional(readOnly = true)
    public Optional<Holder> holderOf(String secret) {
        return account(secret).map(setting::holder).filter(Holder::active);
    }

    /**
     * @throws NotFoundException when the link does not work or no longer
     * @throws RuleViolation beside the field "password" when it does not hold; the link then works on
     */
    public void redeem(String secret, String password) {
        var holder = holderOf(secret).orElseThrow(NotFoundException::new);
        setting.set(holder.id(), password);
        if (end("token_hash = :which", Secrets.hash(secret)) == 0) {
            throw new NotFoundException();
        }
        end("account_id = :which", holder.id());
    }

    private Optional<Long> account(String secret) {
        return jdbc.sql(
                        "select account_id from password_link where token_hash = :hash and ended_at is null and ends_at > :now")
                .param("hash", Secrets.hash(secret))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    private int end(String which, Object value) {
        return jdbc.sql("update password_link set ended_at = :now where ended_at is null and " + which)
                .param("now", Timestamp.from(clock.instant()))
                .param("which", value)
                .update();
    }
}
