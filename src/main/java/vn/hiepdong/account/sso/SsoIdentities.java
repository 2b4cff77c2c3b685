package vn.hiepdong.account.sso;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.Moments;

/** Whom the server knows as which account of the portal: by issuer and subject, never by name or mail address. */
@Component
@WhereSsoIsSet
@Transactional
class SsoIdentities {

    private final JdbcClient jdbc;
    private final SsoProperties sso;
    private final Clock clock;

    SsoIdentities(JdbcClient jdbc, SsoProperties sso, Clock clock) {
        this.jdbc = jdbc;
        this.sso = sso;
        this.clock = clock;
    }

    /** @param subject by which the server knows somebody, for ever */
    record Identity(String subject, Instant since) {

        public String printedSince() {
            return Moments.print(since);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Long> accountOf(OidcUser person) {
        return jdbc.sql("select account_id from sso_identity where issuer = :issuer and subject = :subject")
                .param("issuer", person.getIssuer().toString())
                .param("subject", person.getSubject())
                .query(Long.class)
                .optional();
    }

    /** That of the server that is set now. */
    @Transactional(readOnly = true)
    public Optional<Identity> of(long accountId) {
        return jdbc.sql("select subject, linked_at from sso_identity where account_id = :account and issuer = :issuer")
                .param("account", accountId)
                .param("issuer", issuer())
                .query((row, number) ->
                        new Identity(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** @throws RuleViolation beside "subject" when it is somebody else's */
    public void link(long accountId, OidcUser person) {
        link(accountId, person.getSubject());
    }

    /**
     * In the place of the one that the account had.
     *
     * @throws RuleViolation beside "subject" when it is somebody else's
     */
    public void link(long accountId, String subject) {
        try {
            jdbc.sql("""
                            insert into sso_identity (account_id, issuer, subject, linked_at)
                            values (:account, :issuer, :subject, :now)
                            on conflict (account_id, issuer) do update
                               set subject = excluded.subject, linked_at = excluded.linked_at
                            """)
                    .param("account", accountId)
                    .param("issuer", issuer())
                    .param("subject", subject)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RuleViolation("subject", "Mã này đã gắn với một tài khoản khác của cổng.");
        }
    }

    public void unlink(long accountId) {
        jdbc.sql("delete from sso_identity where account_id = :account and issuer = :issuer")
                .param("account", accountId)
                .param("issuer", issuer())
                .update();
    }

    private String issuer() {
        return sso.issuer().toString();
    }
}
