package vn.hiepdong.web.sheet;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;

/** The workbooks between their preview and their confirmation, each for the one who brought it, for a day. */
@Component
public class KeptWorkbooks {

    private static final int LONGEST_NAME = 300;

    /** A thread that has said nothing for so long died with its node. */
    private static final String HEARD_LATELY = "heard_at > now() - interval '2 minutes'";

    private final JdbcClient jdbc;

    KeptWorkbooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param about the record for whose sheet it is; null where the kind says it all
     * @param done what was answered when it was confirmed; null before
     * @param running whether its rows are being written at this moment
     * @param rowsDone how many of {@code rowsTotal} are
     * @param failed why the last try wrote nothing; null when there was none
     */
    public record Kept(
            String name,
            byte[] content,
            Long about,
            String done,
            boolean running,
            int rowsDone,
            int rowsTotal,
            String failed) {}

    /** Clears away what nobody came back for, too. */
    @Transactional
    public long keep(String kind, Long about, String name, byte[] content, String login) {
        jdbc.sql("delete from sheet_import where kept_at < now() - interval '1 day'")
                .update();
        return jdbc.sql("""
                        insert into sheet_import (kind, about, name, content, kept_by)
                        values (:kind, :about, :name, :content, :login)
                        returning id
                        """)
                .param("kind", kind)
                .param("about", about)
                .param("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .param("content", content)
                .param("login", login)
                .query(Long.class)
                .single();
    }

    /** @throws NotFoundException when there is none, or not for this person */
    public Kept get(String kind, long id, String login) {
        return find("", kind, id, login);
    }

    /** The same, and nobody else takes it until the transaction ends: a second click waits for the first one's answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept take(String kind, long id, String login) {
        // longer than a page may wait: the first click may be writing two thousand rows
        jdbc.sql("set local lock_timeout = '15s'").update();
        jdbc.sql("set local statement_timeout = '15s'").update();
        return find(" for update", kind, id, login);
    }

    public void answer(long id, String done) {
        jdbc.sql("update sheet_import set done = :done where id = :id")
                .param("done", done)
                .param("id", id)
                .update();
    }

    /** Begins to write the rows of one, by whoever comes first; empty when that goes on already, or was done. */
    @Transactional
    Optional<OffsetDateTime> begin(long id, int rows) {
        return jdbc.sql("""
                        update sheet_import set begun_at = now(), heard_at = now(), rows_done = 0, rows_total = :rows, failed = null
                         where id = :id and done is null and (begun_at is null or not %s)
                        returning begun_at
                        """.formatted(HEARD_LATELY))
                .param("rows", rows)
                .param("id", id)
                .query(OffsetDateTime.class)
                .optional();
    }

    /** Seen at once, whatever the transaction that writes the rows comes to. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void hear(long id, int rowsDone) {
        jdbc.sql("update sheet_import set rows_done = :rows, heard_at = now() where id = :id")
                .param("rows", rowsDone)
                .param("id", id)
                .update();
    }

    /**
     * Together with the rows.
     *
     * @throws IllegalStateException when somebody took this one for dead and began anew: the rows are not to be written twice
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void finish(long id, OffsetDateTime begun, String done) {
        var mine = jdbc.sql(
                        "update sheet_import set done = :done where id = :id and begun_at = :begun and done is null")
                .param("done", done)
                .param("id", id)
                .param("begun", begun)
                .update();
        if (mine == 0) {
            throw new IllegalStateException("The workbook " + id + " was taken up by another thread.");
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void fail(long id, OffsetDateTime begun, String sentence) {
        jdbc.sql("update sheet_import set begun_at = null, failed = :sentence where id = :id and begun_at = :begun")
                .param("sentence", sentence)
                .param("id", id)
                .param("begun", begun)
                .update();
    }

    private Kept find(String lock, String kind, long id, String login) {
        return jdbc.sql("select name, content, about, done, rows_done, rows_total, failed,"
                        + " done is null and begun_at is not null and " + HEARD_LATELY + " as running"
                        + " from sheet_import where id = :id and kind = :kind and kept_by = :login" + lock)
                .param("id", id)
                .param("kind", kind)
                .param("login", login)
                .query((row, number) -> new Kept(
                        row.getString("name"),
                        row.getBytes("content"),
                        row.getObject("about", Long.class),
                        row.getString("done"),
                        row.getBoolean("running"),
                        row.getInt("rows_done"),
                        row.getInt("rows_total"),
                        row.getString("failed")))
                .optional()
                .orElseThrow(NotFoundException::new);
    }
}
