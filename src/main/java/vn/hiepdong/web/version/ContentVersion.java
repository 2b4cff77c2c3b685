package vn.hiepdong.web.version;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The version of what is published, as this node knows it: of this moment after its own commits, at most a second old after
 * those of another node. Asking it costs nothing, whatever state the database is in.
 */
@Component
public class ContentVersion implements SmartLifecycle {

    /** Nothing is known for sure: what is kept must not be served. */
    public static final long UNKNOWN = -1;

    private static final Logger LOG = LoggerFactory.getLogger(ContentVersion.class);

    private final JdbcClient jdbc;
    private final AtomicLong known = new AtomicLong(UNKNOWN);
    private volatile boolean reachable = true;
    private volatile ScheduledExecutorService everySecond;

    ContentVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version that this node has seen, or {@link #UNKNOWN}. */
    public long known() {
        return known.get();
    }

    /** Whether the database answered when it was last asked: if not, nothing newer can be had. */
    public boolean reachable() {
        return reachable;
    }

    /** Asks the database now, as happens every second. */
    public void look() {
        try {
            sees(read());
            if (!reachable) {
                LOG.info("The database answers again; pages are rendered anew");
            }
            reachable = true;
        } catch (RuntimeException away) {
            if (reachable) {
                LOG.warn(
                        "The database does not tell its content version; pages are served as kept: {}",
                        away.getMessage());
            }
            reachable = false;
        }
    }

    /** A transaction of this node has committed: what it may have published is seen from now on. */
    void committedHere() {
        try {
            sees(read());
        } catch (RuntimeException away) {
            known.set(UNKNOWN);
        }
    }

    /** Two that ask at once may come back in either order; the version only rises. */
    private void sees(long version) {
        known.accumulateAndGet(version, Math::max);
    }

    private long read() {
        return jdbc.sql("select version from content_version").query(Long.class).single();
    }

    @Override
    public void start() {
        everySecond = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "content-version");
            thread.setDaemon(true);
            return thread;
        });
        everySecond.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        everySecond.shutdownNow();
        everySecond = null;
    }

    @Override
    public boolean isRunning() {
        return everySecond != null;
    }
}
