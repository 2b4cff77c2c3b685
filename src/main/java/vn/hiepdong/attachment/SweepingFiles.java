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
import vn.hiepdong.attachment.store.FileStore;

/** Takes away contents that no record names any more: of drafts thrown away, and of uploads that broke off. */
@Component
class SweepingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingFiles.class);

    private static final Duration LEFT_IN_PEACE = Duration.ofHours(24);

    private final FileStore store;
    private final AttachmentRepository attachments;
    private final SweepLock lock;
    private final Clock clock;

    SweepingFiles(FileStore store, AttachmentRepository attachments, SweepLock lock, Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.lock = lock;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    @Transactional(readOnly = true)
    public void sweep() throws IOException {
        if (!lock.takeForSweep()) {
            return;
        }
        var held = attachments.findContents();
        var swept = store.sweep(held::contains, clock.instant().minus(LEFT_IN_PEACE));
        if (swept > 0) {
            LOG.info("Swept {} files that no record names", swept);
        }
    }
}
