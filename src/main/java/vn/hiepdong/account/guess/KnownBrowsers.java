package vn.hiepdong.account.guess;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Secrets;
import vn.hiepdong.web.PortalCookie;
import vn.hiepdong.web.PortalProperties;

/** Browsers in which the owner of an account has signed in, known by a cookie of their own. */
@Component
@Transactional
class KnownBrowsers {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final PortalCookie cookie;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, PortalProperties portal, Clock clock) {
        this.jdbc = jdbc;
        this.cookie = new PortalCookie("BROWSER", "Strict", portal);
        this.clock = clock;
    }

    /** @return the hash of its token, where this account was signed in with in it before */
    @Transactional(readOnly = true)
    public Optional<String> tokenHash(String login, HttpServletRequest request) {
        return cookie.in(request)
                .map(Secrets::hash)
                .filter(hash -> jdbc.sql("""
                                select count(*) from known_browser b join account a on a.id = b.account_id
                                 where b.token_hash = :hash and a.login = :login
                                   and b.seen_at > :since and b.seen_at >= a.password_set_at
                                """)
                                .param("hash", hash)
                                .param("login", login)
                                .param("since", Timestamp.from(clock.instant().minus(REMEMBERED)))
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    /** The owner has just signed in with this one. */
    public void remember(String login, HttpServletRequest request, HttpServletResponse response) {
        var known = tokenHash(login, request);
        if (known.isPresent()) {
            jdbc.sql("update known_browser set seen_at = :now where token_hash = :hash")
                    .param("now", Timestamp.from(clock.instant()))
                    .param("hash", known.get())
                    .update();
            return;
        }
        var token = Secrets.make();
        jdbc.sql("""
                        insert into known_browser (account_id, token_hash, seen_at)
                        select id, :hash, :now from account where login = :login
                        """)
                .param("hash", Secrets.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .param("login", login)
                .update();
        cookie.set(token, REMEMBERED, request, response);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    public void forget() {
        jdbc.sql("delete from known_browser where seen_at < :since")
                .param("since", Timestamp.from(clock.instant().minus(REMEMBERED)))
                .update();
    }
}
