package vn.hiepdong.site.link;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at each link once a day and keeps what it found (row P08). Of several nodes, the one that takes a link first looks
 * at it; nothing of the database is held meanwhile.
 */
@Component
class CheckingLinks {

    private static final Logger LOG = LoggerFactory.getLogger(CheckingLinks.class);

    private static final Duration A_DAY = Duration.ofHours(23);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final LookingAtLinks looking;
    private final Clock clock;

    @Autowired
    CheckingLinks(JdbcClient jdbc, Clock clock) {
        this(jdbc, new LookingAtLinks(PublicHosts.only(), PATIENCE), clock);
    }

    CheckingLinks(JdbcClient jdbc, LookingAtLinks looking, Clock clock) {
        this.jdbc = jdbc;
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * What the last look at a link found.
     *
     * @param url that was looked at: the link may lead elsewhere since
     * @param broken what is wrong, in a sentence; null: it answered
     * @param since when it was first found broken; null while it answers
     */
    record Found(long linkId, String url, Instant checkedAt, String broken, Instant since) {}

    private record Waiting(long id, String url) {}

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void check() throws InterruptedException {
        for (var link : waiting()) {
            if (take(link)) {
                var broken = looking.broken(link.url()).orElse(null);
                keep(link, broken);
                if (broken != null) {
                    LOG.info("Link {} ({}): {}", link.id(), link.url(), broken);
                }
            }
        }
    }

    /** By the id of the link; one that was never looked at has none. */
    Map<Long, Found> found() {
        return jdbc
                .sql("select link_id, url, checked_at, broken, since from link_check")
                .query((row, number) -> new Found(
                        row.getLong("link_id"),
                        row.getString("url"),
                        row.getTimestamp("checked_at").toInstant(),
                        row.getString("broken"),
                        row.getTimestamp("since") == null
                                ? null
                                : row.getTimestamp("since").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Found::linkId, Function.identity()));
    }

    private List<Waiting> waiting() {
        return jdbc.sql("""
                        select l.id, l.url from external_link l left join link_check c on c.link_id = l.id
                         where l.active and (c.link_id is null or c.url <> l.url or c.checked_at < :before)
                         order by c.checked_at nulls first
                        """)
                .param("before", dayAgo())
                .query((row, number) -> new Waiting(row.getLong("id"), row.getString("url")))
                .list();
    }

    /** Whoever writes the hour looks; what was found before stands until something else is found. */
    private boolean take(Waiting link) {
        return jdbc.sql("""
                        insert into link_check (link_id, url, checked_at) values (:id, :url, :now)
                        on conflict (link_id) do update
                           set checked_at = excluded.checked_at,
                               url = excluded.url,
                               broken = case when link_check.url = excluded.url then link_check.broken end,
                               since = case when link_check.url = excluded.url then link_check.since end
                         where link_check.checked_at < :before or link_check.url <> excluded.url
                        """)
                        .param("id", link.id())
                        .param("url", link.url())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("before", dayAgo())
                        .update()
                == 1;
    }

    private void keep(Waiting link, String broken) {
        jdbc.sql("""
                        update link_check
                           set broken = :broken,
                               since = case when cast(:broken as text) is null then null else coalesce(since, :now) end
                         where link_id = :id and url = :url
                        """)
                .param("id", link.id())
                .param("url", link.url())
                .param("broken", broken)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Timestamp dayAgo() {
        return Timestamp.from(clock.instant().minus(A_DAY));
    }
}
