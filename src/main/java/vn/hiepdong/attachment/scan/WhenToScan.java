package vn.hiepdong.attachment.scan;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Scans at once when something was brought, and twice a minute what waits: for a scanner that was away, of a node that died.
 * In a thread of its own: a scanner that hangs must hold up neither the upload nor the portal's other jobs.
 */
@Component
class WhenToScan {

    private static final Logger LOG = LoggerFactory.getLogger(WhenToScan.class);
    private static final int SECONDS_TO_GIVE_BACK = 5;

    private final ScanningContents scanning;
    private final Verdicts verdicts;
    private final ScanProperties properties;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "virus-scan");
        thread.setDaemon(true);
        return thread;
    });

    WhenToScan(ScanningContents scanning, Verdicts verdicts, ScanProperties properties) {
        this.scanning = scanning;
        this.verdicts = verdicts;
        this.properties = properties;
    }

    /** A scanner that was taken away by whoever runs the portal is not waited for. */
    @EventListener(ApplicationReadyEvent.class)
    void releaseWhereThereIsNone() {
        if (properties.on()) {
            return;
        }
        var released = verdicts.release();
        if (released > 0) {
            LOG.warn("No virus scanner is set (PORTAL_CLAMD): {} files that waited for one are given out", released);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void brought(Verdicts.Awaited awaited) {
        ask();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void ask() {
        if (properties.on() && !worker.isShutdown() && asked.compareAndSet(false, true)) {
            worker.execute(this::run);
        }
    }

    private void run() {
        asked.set(false);
        try {
            scanning.run();
        } catch (RuntimeException notNow) {
            LOG.warn("Files that wait for the virus scanner were not looked at; once more soon", notNow);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(SECONDS_TO_GIVE_BACK, TimeUnit.SECONDS)) {
            LOG.warn("A look of the virus scanner did not end in time; its file is looked at again later");
        }
    }
}
