package vn.hiepdong.visit.count;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secret of each day, shared by all nodes through the database. That of tomorrow is fetched a day ahead, so that a
 * request never waits for it; where the database was away so long that there is none, this node makes one of its own, and
 * a visitor who changes nodes counts twice that day.
 */
@Component
class Salts {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Map<LocalDate, SecretKeySpec> held = new ConcurrentHashMap<>();
    private LocalDate sharedUntil = LocalDate.MIN;

    Salts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SecretKeySpec of(LocalDate day) {
        return held.computeIfAbsent(day, missing -> key(random()));
    }

    /** Makes ready today's and tomorrow's and throws away what is over. Asks the database only when a day has begun. */
    synchronized void keep(LocalDate today) {
        var tomorrow = today.plusDays(1);
        if (sharedUntil.equals(tomorrow)) {
            return;
        }
        jdbc.sql("delete from visit_salt where day < ?").param(today).update();
        held.put(today, shared(today));
        held.put(tomorrow, shared(tomorrow));
        held.keySet().removeIf(day -> day.isBefore(today));
        sharedUntil = tomorrow;
    }

    /** The first node that comes sets it, the others take it over. */
    private SecretKeySpec shared(LocalDate day) {
        jdbc.sql("insert into visit_salt (day, salt) values (?, ?) on conflict do nothing")
                .param(day)
                .param(random())
                .update();
        return key(jdbc.sql("select salt from visit_salt where day = ?")
                .param(day)
                .query(byte[].class)
                .single());
    }

    private static SecretKeySpec key(byte[] salt) {
        return new SecretKeySpec(salt, Visitors.ALGORITHM);
    }

    private static byte[] random() {
        var salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
