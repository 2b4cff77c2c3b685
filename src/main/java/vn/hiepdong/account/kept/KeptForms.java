package vn.hiepdong.account.kept;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.form.TypedText;
import vn.hiepdong.web.form.TypedText.Field;

/** The forms that wait, in the database: the node that is asked for them may be another. */
@Component
@Transactional
class KeptForms {

    static final Duration LIFE = Duration.ofHours(1);

    /** Of one account; the oldest make room. */
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final TypedText typedText;
    private final Clock clock;

    KeptForms(JdbcClient jdbc, TypedText typedText, Clock clock) {
        this.jdbc = jdbc;
        this.typedText = typedText;
        this.clock = clock;
    }

    /** @return false where the account cannot be signed in with any more */
    public boolean keep(long accountId, String tokenHash, String path, boolean withFiles, List<Field> fields) {
        var now = clock.instant();
        var names = fields.stream().map(Field::name).toArray(String[]::new);
        var values = fields.stream().map(Field::value).toArray(String[]::new);
        forgetTheSame(accountId, path, fields);
        var kept = jdbc.sql("""
                        insert into kept_form
                            (account_id, token_hash, path, with_files, field_names, field_values, kept_at, ends_at)
                        select id, ?, ?, ?, ?, ?, ?, ? from account where id = ? and state = 'ACTIVE'
                        """)
                .params(
                        tokenHash,
                        path,
                        withFiles,
                        names,
                        values,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LIFE)),
                        accountId)
                .update();
        jdbc.sql("""
                        delete from kept_form where account_id = :account and id not in
                            (select id from kept_form where account_id = :account order by kept_at desc, id desc limit :most)
                        """).param("account", accountId).param("most", MOST).update();
        return kept > 0;
    }

    /** Who sends the refused page once more typed it once. */
    private void forgetTheSame(long accountId, String path, List<Field> fields) {
        fields.stream()
                .filter(field -> field.name().equals("submissionKey"))
                .findFirst()
                .ifPresent(key -> jdbc.sql(
                                "delete from kept_form where account_id = ? and path = ? and ? = any(field_values)")
                        .params(accountId, path, key.value())
                        .update());
    }

    /** @return the one typed last first */
    @Transactional(readOnly = true)
    public List<KeptForm> of(long accountId, String tokenHash) {
        return jdbc.sql("""
                        select id, path, with_files, kept_at, ends_at, field_names, field_values from kept_form
                         where account_id = ? and token_hash = ? and ends_at > ?
                         order by kept_at desc, id desc
                        """)
                .params(accountId, tokenHash, Timestamp.from(clock.instant()))
                .query((row, number) -> {
                    var fields = fieldsOf((String[]) row.getArray("field_names").getArray(), (String[])
                            row.getArray("field_values").getArray());
                    return new KeptForm(
                            row.getLong("id"),
                            row.getString("path"),
                            row.getBoolean("with_files"),
                            row.getTimestamp("kept_at").toInstant(),
                            row.getTimestamp("ends_at").toInstant(),
                            fields,
                            typedText.labelled(fields));
                })
                .list();
    }

    private static List<Field> fieldsOf(String[] names, String[] values) {
        return IntStream.range(0, names.length)
                .mapToObj(at -> new Field(names[at], values[at]))
                .toList();
    }

    /** Nothing happens to one of somebody else. */
    public void discard(long accountId, String tokenHash, long id) {
        jdbc.sql("delete from kept_form where id = ? and account_id = ? and token_hash = ?")
                .params(Arrays.asList(id, accountId, tokenHash))
                .update();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    public void sweep() {
        jdbc.sql("delete from kept_form where ends_at <= ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
