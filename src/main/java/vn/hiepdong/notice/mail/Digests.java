package vn.hiepdong.notice.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.notice.NoticeKind;
import vn.hiepdong.notice.mail.Digest.Item;

/** Letters in the database: claimed before they are sent, and what became of them. Each method is a transaction. */
@Component
@Transactional
class Digests {

    /** How long a letter that did not go is left in peace. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Digests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** To whom something is to be told by a letter. */
    @Transactional(readOnly = true)
    public Set<Long> awaitedBy() {
        return jdbc.sql("""
                        select distinct n.account_id from notice n left join notice_digest d on d.id = n.digest_id
                         where n.settled_at is null and n.read_at is null and (d.id is null or d.state = 'FAILED')
                        """).query(Long.class).set();
    }

    /**
     * The letter of a day, for the one that is to send it.
     *
     * @return empty when it went already, another node is at it, it failed a short while ago, or there is nothing to say
     */
    public Optional<Digest> claim(long accountId, LocalDate day, String address) {
        var notices = lockOpen(accountId);
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        var claimed = take(accountId, day, address);
        claimed.ifPresent(id -> fill(accountId, id, notices));
        return claimed.map(id -> new Digest(id, itemsOf(id)));
    }

    /** Nobody settles or reads them until the letter is claimed. */
    private List<Long> lockOpen(long accountId) {
        return jdbc.sql("""
                        select n.id from notice n
                         where n.account_id = ? and n.settled_at is null and n.read_at is null
                           and (n.digest_id is null
                                or exists (select from notice_digest d where d.id = n.digest_id and d.state = 'FAILED'))
                         order by n.id
                           for update
                        """).param(accountId).query(Long.class).list();
    }

    /** Whoever writes the row sends; another node waits here for the end of this transaction, and then finds it taken. */
    private Optional<Long> take(long accountId, LocalDate day, String address) {
        return jdbc.sql("""
                        insert into notice_digest (id, account_id, day, address, state, tried_at)
                        values (nextval('notice_digest_seq'), :account, :day, :address, 'SENDING', :now)
                        on conflict (account_id, day) do update
                           set state = 'SENDING', tried_at = excluded.tried_at, address = excluded.address, problem = null
                         where notice_digest.state = 'FAILED' and notice_digest.tried_at <= :before
                        returning id
                        """)
                .param("account", accountId)
                .param("day", day)
                .param("address", address)
                .param("now", now())
                .param("before", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query(Long.class)
                .optional();
    }

    /** With what stands now: what was to go before and is settled or read meanwhile, goes with no letter. */
    private void fill(long accountId, long digestId, List<Long> notices) {
        jdbc.sql("""
                        update notice set digest_id = null
                         where account_id = :account
                           and (digest_id = :digest
                                or digest_id in (select id from notice_digest where account_id = :account and state = 'FAILED'))
                        """).param("account", accountId).param("digest", digestId).update();
        jdbc.sql("update notice set digest_id = ? where id = any(?)")
                .param(digestId)
                .param(notices.toArray(Long[]::new))
                .update();
    }

    private List<Item> itemsOf(long digestId) {
        return jdbc.sql(
                        "select kind, subject, context, words, path from notice where digest_id = ? order by occasion, id")
                .param(digestId)
                .query((row, number) -> new Item(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("context"),
                        row.getString("words"),
                        row.getString("path")))
                .list();
    }

    public void sent(long digestId) {
        jdbc.sql("update notice_digest set state = 'SENT', sent_at = ?, problem = null where id = ?")
                .params(now(), digestId)
                .update();
    }

    public void failed(long digestId, String problem) {
        jdbc.sql("update notice_digest set state = 'FAILED', problem = ? where id = ?")
                .params(problem, digestId)
                .update();
    }

    /** It may have gone: nobody sends it a second time. */
    public void unknown(long digestId, String problem) {
        jdbc.sql("update notice_digest set problem = ? where id = ?")
                .params(problem, digestId)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
