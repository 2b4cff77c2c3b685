package vn.hiepdong.account.factor;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SecondFactorsGone;
import vn.hiepdong.account.Secrets;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;

/** Codes on paper, for the day on which phone or key is not at hand; each works once. */
@Component
@Transactional
public class PrintedCodes {

    private static final int PRINTED_AT_ONCE = 10;
    private static final int CODE_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final SecurityEvents journal;
    private final Clock clock;

    PrintedCodes(JdbcClient jdbc, SecurityEvents journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** How many were not used yet. */
    @Transactional(readOnly = true)
    public long left(long accountId) {
        return jdbc.sql("select count(*) from recovery_code where account_id = :account and used_at is null")
                .param("account", accountId)
                .query(Long.class)
                .single();
    }

    /** @return the codes that work from now on, those before do not; nobody can read them again */
    public List<String> printAnew(long accountId) {
        end(accountId);
        journal.record(SecurityEventKind.FACTOR, SecurityEventResult.SUCCESS, "in mã dự phòng mới");
        var printed =
                Stream.generate(PrintedCodes::newCode).limit(PRINTED_AT_ONCE).toList();
        printed.forEach(code -> jdbc.sql("""
                        insert into recovery_code (account_id, code_hash, given_at) values (:account, :hash, :now)
                        """)
                .param("account", accountId)
                .param("hash", hashOf(accountId, plain(code)))
                .param("now", Timestamp.from(clock.instant()))
                .update());
        return printed;
    }

    /** Likewise for whoever has none left; empty where some are. */
    public List<String> printWhereNoneIsLeft(long accountId) {
        return left(accountId) == 0 ? printAnew(accountId) : List.of();
    }

    public boolean take(long accountId, String typed) {
        return jdbc.sql("""
                        update recovery_code set used_at = :now
                         where account_id = :account and code_hash = :hash and used_at is null
                        """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("account", accountId)
                        .param("hash", hashOf(accountId, plain(typed)))
                        .update()
                == 1;
    }

    @EventListener
    public void endWithTheLastFactor(SecondFactorsGone gone) {
        end(gone.accountId());
    }

    private void end(long accountId) {
        jdbc.sql("update recovery_code set used_at = :now where account_id = :account and used_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("account", accountId)
                .update();
    }

    /** Eighty random bits, in four groups that can be read out. */
    private static String newCode() {
        var bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeAsString(bytes).toLowerCase().replaceAll("(.{4})(?=.)", "$1-");
    }

    /** However it was typed: with blanks, in capitals. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase();
    }

    /** The account belongs to it: the same code of two accounts would be one row. */
    private static String hashOf(long accountId, String plain) {
        return Secrets.hash(accountId + ":" + plain);
    }
}
