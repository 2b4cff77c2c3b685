package vn.hiepdong.agency.sheet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;

/** The workbooks between their preview and their confirmation, each for the one who brought it, for a day. */
@Component
class KeptWorkbooks {

    private static final int LONGEST_NAME = 300;

    private final JdbcClient jdbc;

    KeptWorkbooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param done what was answered when it was confirmed; null before */
    record Kept(String name, byte[] content, String done) {}

    /** Clears away what nobody came back for, too. */
    @Transactional
    long keep(SheetKind kind, String name, byte[] content, String login) {
        jdbc.sql("delete from sheet_import where kept_at < now() - interval '1 day'")
                .update();
        return jdbc.sql("""
                        insert into sheet_import (kind, name, content, kept_by) values (:kind, :name, :content, :login)
                        returning id
                        """)
                .param("kind", kind.name())
                .param("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .param("content", content)
                .param("login", login)
                .query(Long.class)
                .single();
    }

    /** @throws NotFoundException when there is none, or not for this person */
    Kept get(SheetKind kind, long id, String login) {
        return find("", kind, id, login);
    }

    /** The same, and nobody else takes it until the transaction ends: a second click waits for the first one's answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    Kept take(SheetKind kind, long id, String login) {
        // longer than a page may wait: the first click may be writing two thousand rows
        jdbc.sql("set local lock_timeout = '15s'").update();
        jdbc.sql("set local statement_timeout = '15s'").update();
        return find(" for update", kind, id, login);
    }

    void answer(long id, String done) {
        jdbc.sql("update sheet_import set done = :done where id = :id")
                .param("done", done)
                .param("id", id)
                .update();
    }

    private Kept find(String lock, SheetKind kind, long id, String login) {
        return jdbc.sql("select name, content, done from sheet_import"
                        + " where id = :id and kind = :kind and kept_by = :login" + lock)
                .param("id", id)
                .param("kind", kind.name())
                .param("login", login)
                .query((row, number) -> new Kept(row.getString("name"), row.getBytes("content"), row.getString("done")))
                .optional()
                .orElseThrow(NotFoundException::new);
    }
}
