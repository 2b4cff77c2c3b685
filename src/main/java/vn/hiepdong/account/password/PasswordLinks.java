package vn.hiepdong.account.password;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Secrets;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SettingPasswords.Holder;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;

/** Links with which the owner of an account sets its first or a new password (ASVS 6.4.1). */
@Component
@Transactional
class PasswordLinks {

    private static final Duration LIFE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final SettingPasswords setting;
    private final SecurityEvents events;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, SettingPasswords setting, SecurityEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.setting = setting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new link in the place of those given before.
     *
     * @return the secret that stands in it; nobody can read it again
     * @throws NotFoundException when there is no such account
     * @throws RuleViolation when the account is disabled
     */
    @PreAuthorize("hasRole('ADMIN')")
    public String give(long accountId) {
        var holder = setting.holder(accountId);
        if (!holder.active()) {
            throw new RuleViolation("", "Tài khoản này đang khóa. Hãy mở lại trước.");
        }
        end("account_id = :which", accountId);
        var secret = Secrets.make();
        var now = clock.instant();
        jdbc.sql("""
                        insert into password_link (account_id, token_hash, given_at, ends_at)
                        values (:account, :hash, :given, :ends)
                        """)
                .param("account", accountId)
                .param("hash", Secrets.hash(secret))
                .param("given", Timestamp.from(now))
                .param("ends", Timestamp.from(now.plus(LIFE)))
                .update();
        events.record(
                SecurityEventKind.PASSWORD_LINK, SecurityEventResult.SUCCESS, "cấp liên kết cho " + holder.login());
        return secret;
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
