package vn.hiepdong.visit.count;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes down once a second what this node has seen, and the rest when the portal stops: after the last request was
 * answered and before the database goes. What cannot be written is kept for the next time; only where a connection breaks
 * between a commit and its answer may that second count twice.
 */
@Component
class Flushing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Flushing.class);

    private final Tally tally;
    private final WritingVisits writing;
    private final Salts salts;
    private final Clock clock;
    private volatile boolean running;
    private boolean failing;

    Flushing(Tally tally, WritingVisits writing, Salts salts, Clock clock) {
        this.tally = tally;
        this.writing = writing;
        this.salts = salts;
        this.clock = clock;
    }

    /** Before the web server opens, which is in one of the last phases. */
    @Override
    public void start() {
        salts.keep(LocalDate.now(clock));
        running = true;
    }

    /** After the web server has closed. */
    @Override
    public void stop() {
        running = false;
        flush();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void eachSecond() {
        if (running) {
            flush();
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void eachMinute() {
        if (running) {
            forget();
        }
    }

    private void forget() {
        try {
            writing.forget();
        } catch (RuntimeException failure) {
            LOG.warn("Visitors are forgotten a minute later: {}", failure.getMessage());
        }
    }

    synchronized void flush() {
        var batch = tally.take();
        try {
            salts.keep(LocalDate.now(clock));
            if (!batch.isEmpty()) {
                writing.write(batch);
            }
            failing = false;
        } catch (RuntimeException failure) {
            tally.giveBack(batch);
            if (!failing) {
                LOG.warn("Visits wait until they can be written down: {}", failure.getMessage());
            }
            failing = true;
        }
    }
}
