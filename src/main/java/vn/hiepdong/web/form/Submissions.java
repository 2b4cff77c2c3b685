package vn.hiepdong.web.form;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;

/**
 * Makes a double click one record. Each form carries a key; the first post that commits takes it, a second one with the
 * same key changes nothing and is sent to the first one's result. From anybody else it is refused: whether that person might have
 * posted it has not been asked.
 */
@Component
public class Submissions {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key for a form that is shown for the first time. */
    public static String newKey() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Runs a command once for its key, in one transaction with the taking of the key: a command that fails leaves the key
     * free.
     *
     * @param command does the work and returns the address of its result
     * @param login who posts; null of a reader who is not signed in
     * @return the address of the result, of this call's or of the one that came first
     * @throws NotFoundException when somebody else took the key
     */
    @Transactional
    public String once(String key, String login, Supplier<String> command) {
        if (key == null || key.isBlank()) {
            throw new DataIntegrityViolationException("No page of the portal has a form without a key");
        }
        // waits for a concurrent post with the same key to commit or roll back
        var taken = jdbc.sql("insert into submission (key, posted_by) values (:key, :login) on conflict do nothing")
                .param("key", key)
                .param("login", login)
                .update();
        if (taken == 0) {
            return jdbc.sql("""
                            select location from submission where key = :key and (posted_by is null or posted_by = :login)
                            """)
                    .param("key", key)
                    .param("login", login)
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotFoundException::new);
        }
        var location = command.get();
        jdbc.sql("update submission set location = :location where key = :key")
                .param("location", location)
                .param("key", key)
                .update();
        return location;
    }
}
