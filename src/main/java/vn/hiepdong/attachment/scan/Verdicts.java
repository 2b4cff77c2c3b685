package vn.hiepdong.attachment.scan;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written down of each content: that it waits, who looks at it, what the scanner said. */
@Component
@Transactional
public class Verdicts {

    /** Longer than any look takes; then a node that took a content and died is given up. */
    private static final Duration TAKEN = Duration.ofMinutes(15);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration NO_ROW_NEEDS_IT = Duration.ofHours(24);

    /** Scanners learn: what was clean then may be known now. */
    private static final Duration AGAIN = Duration.ofDays(30);

    private static final int LONGEST_WORDS = 300;

    private final JdbcClient jdbc;
    private final ScanProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verdicts(JdbcClient jdbc, ScanProperties properties, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /** A content waits for the scanner. */
    record Awaited() {}

    /**
     * A content that a node looks at now.
     *
     * @param tries how often a look came to nothing before
     */
    record Taken(String sha256, int tries) {}

    /**
     * From the moment a record bears it, a content is withheld until the scanner has spoken. One that it found clean stays
     * so; one in which it found something is looked at anew. In the transaction that makes the record.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void await(String sha256) {
        if (!properties.on()) {
            return;
        }
        jdbc.sql("""
                        insert into content_scan (sha256, state, due_at, asked_at) values (:sha256, 'PENDING', :now, :now)
                        on conflict (sha256) do update
                           set state = 'PENDING', said = null, told_at = null, tries = 0, due_at = :now, asked_at = :now
                         where content_scan.state in ('NOT_SCANNED', 'INFECTED')
                        """).param("sha256", sha256).param("now", now()).update();
        events.publishEvent(new Awaited());
    }

    /** What was brought before a scanner was set gets its turn, and is given out until then. */
    void enlist() {
        jdbc.sql("""
                        insert into content_scan (sha256, state, due_at, asked_at)
                        select distinct sha256, 'NOT_SCANNED', cast(:now as timestamptz), cast(:now as timestamptz)
                          from attachment a
                         where not exists (select from content_scan s where s.sha256 = a.sha256)
                        on conflict do nothing
                        """).param("now", now()).update();
    }

    /**
     * No scanner is set any more: what waited for one is given out as it was before there was one.
     *
     * @return how many contents
     */
    int release() {
        return jdbc.sql("update content_scan set state = 'NOT_SCANNED' where state = 'PENDING'")
                .update();
    }

    /** The next that is due, those first for which somebody waits. Another node takes another. */
    Optional<Taken> take() {
        return jdbc.sql("""
                        update content_scan set due_at = :until
                         where sha256 = (select sha256 from content_scan
                                          where state <> 'INFECTED' and due_at <= :now
                                          order by state <> 'PENDING', due_at
                                          limit 1 for update skip locked)
                        returning sha256, tries
                        """)
                .param("until", at(TAKEN))
                .param("now", now())
                .query(Taken.class)
                .optional();
    }

    /** Its state is written only where it changes: else public pages would be rendered anew for nothing. */
    void clean(Taken taken) {
        jdbc.sql("""
                        update content_scan
                           set said = null, tries = 0, due_at = :again, told_at = case when state = 'CLEAN' then cast(:now as timestamptz) end
                         where sha256 = :sha256 and state <> 'INFECTED'
                        """)
                .param("sha256", taken.sha256())
                .param("again", at(AGAIN))
                .param("now", now())
                .update();
        jdbc.sql("""
                        update content_scan set state = 'CLEAN', told_at = :now
                         where sha256 = :sha256 and state in ('PENDING', 'NOT_SCANNED')
                        """).param("sha256", taken.sha256()).param("now", now()).update();
    }

    /** @param found what, as the scanner calls it */
    void infected(Taken taken, String found) {
        jdbc.sql("""
                        update content_scan set state = 'INFECTED', said = :found, told_at = :now, tries = 0
                         where sha256 = :sha256
                        """)
                .param("sha256", taken.sha256())
                .param("found", cut(found))
                .param("now", now())
                .update();
    }

    /** The look came to nothing: another after a pause that doubles. */
    void later(Taken taken, String why) {
        var pause = Duration.ofSeconds(30L << Math.min(taken.tries(), 7));
        jdbc.sql("""
                        update content_scan set said = :why, tries = tries + 1, due_at = :due
                         where sha256 = :sha256 and state <> 'INFECTED'
                        """)
                .param("sha256", taken.sha256())
                .param("why", cut(why))
                .param("due", at(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE))
                .update();
    }

    /** The portal stops: another node looks at it now, or this one when it is up again. */
    void giveBack(Taken taken) {
        jdbc.sql("update content_scan set due_at = :now where sha256 = :sha256")
                .param("sha256", taken.sha256())
                .param("now", now())
                .update();
    }

    /** Of contents that no record names any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetUnnamed() {
        jdbc.sql("""
                        delete from content_scan s
                         where asked_at < :before and not exists (select from attachment a where a.sha256 = s.sha256)
                        """)
                .param("before", Timestamp.from(clock.instant().minus(NO_ROW_NEEDS_IT)))
                .update();
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(LONGEST_WORDS, words.length()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp at(Duration later) {
        Instant then = clock.instant().plus(later);
        return Timestamp.from(then);
    }
}
