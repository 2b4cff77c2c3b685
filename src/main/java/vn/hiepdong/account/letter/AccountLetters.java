package vn.hiepdong.account.letter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.AccountPolicy;
import vn.hiepdong.account.AddressChanged;
import vn.hiepdong.account.PasswordSet;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.mail.Letters;

/** The letters that are still to go. Where no mail server is named, none are. */
@Component
@Transactional
class AccountLetters {

    /** How long one that did not go is left in peace; a node that died meanwhile gives it back likewise. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Letters letters;
    private final AccountPolicy policy;
    private final Clock clock;

    AccountLetters(JdbcClient jdbc, Letters letters, AccountPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param typed of a FORGOTTEN one, else null
     * @param accountId of any other, else null
     * @param address where it goes instead of the account's own
     */
    record Waiting(long id, LetterKind kind, String typed, Long accountId, String address) {}

    /** Whoever typed it, and whether anybody bears that name or not: the same is written down. */
    public void forgotten(String typed) {
        ask(LetterKind.FORGOTTEN, typed, null, null);
    }

    /** @throws vn.hiepdong.web.NotFoundException when somebody else manages the account */
    @PreAuthorize("hasAnyRole('ADMIN', 'AGENCY_ADMIN')")
    public void link(long accountId, SignedInAccount me) {
        policy.requireChange(me, accountId);
        ask(LetterKind.LINK, null, accountId, null);
    }

    @EventListener
    public void on(PasswordSet event) {
        ask(LetterKind.PASSWORD_SET, null, event.accountId(), null);
    }

    @EventListener
    public void on(AddressChanged event) {
        ask(LetterKind.ADDRESS_CHANGED, null, event.accountId(), event.before());
    }

    private void ask(LetterKind kind, String typed, Long accountId, String address) {
        if (letters.possible()) {
            var now = clock.instant();
            jdbc.sql("""
                            insert into account_letter (kind, typed, account_id, address, asked_at, ends_at)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(kind.name(), typed)
                    .param(accountId)
                    .params(address, Timestamp.from(now), Timestamp.from(now.plus(kind.worth())))
                    .update();
        }
    }

    /** The next one, for the node that is to send it; the others pass it over meanwhile. */
    public Optional<Waiting> claim() {
        var now = clock.instant();
        return jdbc.sql("""
                        update account_letter set tried_at = :now
                         where id = (select id from account_letter
                                      where ends_at > :now and (tried_at is null or tried_at <= :before)
                                      order by id limit 1 for update skip locked)
                        returning id, kind, typed, account_id, address
                        """)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(PATIENCE)))
                .query((row, number) -> new Waiting(
                        row.getLong("id"),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("typed"),
                        row.getObject("account_id", Long.class),
                        row.getString("address")))
                .optional();
    }

    /** It went, or there is nobody to whom it could go. */
    public void done(long id) {
        jdbc.sql("delete from account_letter where id = ?").param(id).update();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void sweep() {
        jdbc.sql("delete from account_letter where ends_at <= ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
