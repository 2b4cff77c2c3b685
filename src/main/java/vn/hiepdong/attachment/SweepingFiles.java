package vn.hiepdong.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.scan.Verdicts;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.attachment.store.SweepLock;

/**
 * Takes away contents that no record names any more: of drafts thrown away, and of uploads that broke off; and what lay in
 * quarantine for a month.
 */
@Component
class SweepingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingFiles.class);

    private static final Duration LEFT_IN_PEACE = Duration.ofHours(24);

    private static final Duration IN_QUARANTINE = Duration.ofDays(30);

    private final FileStore store;
    private final AttachmentRepository attachments;
    private final SweepLock lock;
    private final Verdicts verdicts;
    private final Clock clock;

    SweepingFiles(FileStore store, AttachmentRepository attachments, SweepLock lock, Verdicts verdicts, Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.lock = lock;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void sweep() throws IOException {
        if (!lock.takeForSweep()) {
            return;
        }
        var held = attachments.findContents();
        var swept = store.sweep(held::contains, clock.instant().minus(LEFT_IN_PEACE));
        verdicts.forgetUnnamed();
        swept += store.sweepQuarantine(clock.instant().minus(IN_QUARANTINE));
        if (swept > 0) {
            LOG.info("Swept {} files that no record names", swept);
        }
    }
}
