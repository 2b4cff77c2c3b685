package vn.hiepdong.attachment.scan;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.attachment.scan.Verdicts.Taken;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.attachment.store.SweepLock;

/**
 * Has the scanner look at one content after the other, until none is due. Nothing of the database is held while it looks. A
 * scanner that is away costs one attempt: the others wait untouched.
 */
@Component
class ScanningContents {

    private static final Logger LOG = LoggerFactory.getLogger(ScanningContents.class);

    private final Clamd clamd;
    private final Verdicts verdicts;
    private final FileStore store;
    private final SweepLock lock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private boolean answered = true;

    ScanningContents(
            Clamd clamd,
            Verdicts verdicts,
            FileStore store,
            SweepLock lock,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.clamd = clamd;
        this.verdicts = verdicts;
        this.store = store;
        this.lock = lock;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.events = events;
    }

    synchronized void run() {
        verdicts.enlist();
        var more = answers();
        while (more && !Thread.currentThread().isInterrupted()) {
            more = verdicts.take().map(this::look).orElse(false);
        }
    }

    private boolean answers() {
        try {
            clamd.ping();
            if (!answered) {
                LOG.info("The virus scanner answers again");
            }
            answered = true;
        } catch (IOException away) {
            if (answered) {
                LOG.warn("The virus scanner is away ({}); files that were brought wait for it", away.getMessage());
            }
            answered = false;
        }
        return answered;
    }

    /** @return whether it makes sense to go on */
    private boolean look(Taken taken) {
        try {
            var file = file(taken);
            if (file.isEmpty()) {
                verdicts.later(taken, "không thấy nội dung tệp trong kho");
                return true;
            }
            var found = clamd.findIn(file.get());
            if (found.isPresent()) {
                putAway(taken, found.get());
            } else {
                verdicts.clean(taken);
            }
            return true;
        } catch (InterruptedIOException stopping) {
            verdicts.giveBack(taken);
            return false;
        } catch (IOException notNow) {
            LOG.warn("Content {} was not scanned: {}", taken.sha256(), notNow.getMessage());
            verdicts.later(taken, notNow.getMessage());
            return answers();
        }
    }

    /** It may lie in quarantine already, put there by a node that died before it could say so. */
    private Optional<Path> file(Taken taken) {
        return List.of(store.find(taken.sha256(), null), store.quarantined(taken.sha256())).stream()
                .filter(Files::exists)
                .findFirst();
    }

    /** While nobody brings: who brought the same content again at this moment would lose it. */
    private void putAway(Taken taken, String found) {
        var files = transaction.execute(begun -> {
            lock.waitToBeAlone();
            verdicts.infected(taken, found);
            try {
                store.quarantine(taken.sha256());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return brought(taken.sha256());
        });
        var told = new InfectedFileFound(taken.sha256(), found, files);
        LOG.warn("{}", told.sentence());
        events.publishEvent(told);
    }

    private List<String> brought(String sha256) {
        return jdbc.sql("select file_name, owner_kind, owner_id from attachment where sha256 = :sha256 order by id")
                .param("sha256", sha256)
                .query((row, number) -> "“" + row.getString("file_name") + "” (" + row.getString("owner_kind") + " "
                        + row.getLong("owner_id") + ")")
                .list();
    }
}
