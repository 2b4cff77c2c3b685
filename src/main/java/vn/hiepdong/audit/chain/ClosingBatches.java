package vn.hiepdong.audit.chain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.audit.chain.AuditRows.Mark;

/**
 * Closes what will not change any more. Numbers of rows are given in one order and become visible in another: a transaction
 * that took number 7 may commit after one that took 8. So a mark is set, and what lies before it is closed at a later round,
 * when every transaction that was under way at the mark has ended. Nobody waits for anything meanwhile.
 */
@Component
class ClosingBatches {

    static final int ROWS = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(ClosingBatches.class);

    private final AuditRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Mark mark;

    ClosingBatches(AuditRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.audit.cron}", zone = "Asia/Ho_Chi_Minh")
    synchronized void round() {
        if (mark == null) {
            mark = rows.mark();
        } else if (rows.oldestRunning() >= mark.nextTransaction()) {
            var upTo = mark.lastId();
            mark = rows.mark();
            Optional<AuditBatch> closed;
            do {
                closed = transaction.execute(begun -> closeNext(upTo));
                closed.ifPresent(ClosingBatches::tell);
            } while (closed.isPresent());
        }
    }

    /** Empty where nothing is left, or another node is at it. */
    private Optional<AuditBatch> closeNext(long upTo) {
        if (!rows.mineToClose()) {
            return Optional.empty();
        }
        var last = rows.lastBatch();
        var number = last.map(AuditBatch::number).orElse(0L) + 1;
        var firstId = last.map(AuditBatch::lastId).orElse(0L) + 1;
        var previous = last.map(AuditBatch::hash).orElse(AuditBatch.NOTHING);
        return rows.stretch(firstId, upTo, ROWS).map(stretch -> {
            var closedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var hash = BatchHash.of(number, firstId, stretch.lastId(), stretch.rowCount(), closedAt, previous);
            rows.into(hash, firstId, stretch.lastId());
            var batch = new AuditBatch(
                    number, firstId, stretch.lastId(), stretch.rowCount(), previous, hash.hex(), closedAt);
            rows.add(batch);
            return batch;
        });
    }

    /** Stands in the log, which is kept elsewhere: against it the end of the chain can be held. */
    private static void tell(AuditBatch batch) {
        LOG.atInfo()
                .addKeyValue("event.action", "audit_batch_closed")
                .addKeyValue("audit.seal", batch.seal())
                .log("Audit closed up to row {}: {}", batch.lastId(), batch.seal());
    }
}
