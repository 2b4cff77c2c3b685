package vn.hiepdong.web.sheet;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;

/**
 * Writes the rows of a workbook in a thread of its own, all or none, while its page says how far it is. What a page may wait
 * for a thousand rows is too short; what a person waits without a word, too.
 */
@Component
public class SheetRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SheetRuns.class);

    private final KeptWorkbooks workbooks;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    SheetRuns(KeptWorkbooks workbooks, TransactionTemplate transaction, JdbcClient jdbc) {
        this.workbooks = workbooks;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Writes the rows; says after some how many are written; answers in a sentence what was done. */
    public interface Rows {
        String write(IntConsumer written);
    }

    /** For whoever is signed in. A second call, while the first goes on or after it has written, does nothing. */
    public void begin(long id, int total, Rows rows) {
        workbooks
                .begin(id, total)
                .ifPresent(begun -> threads.execute(new DelegatingSecurityContextRunnable(() -> {
                    try {
                        transaction.executeWithoutResult(transaction -> {
                            patiently();
                            workbooks.finish(id, begun, rows.write(done -> workbooks.hear(id, done)));
                        });
                    } catch (RuleViolation | VersionConflict refused) {
                        workbooks.fail(id, begun, refused.getMessage());
                    } catch (OptimisticLockingFailureException raced) {
                        workbooks.fail(id, begun, "Có người vừa lưu cùng lúc với bạn. Chưa có dòng nào được ghi.");
                    } catch (RuntimeException broken) {
                        LOG.error("The rows of workbook {} were not written.", id, broken);
                        workbooks.fail(id, begun, "Cổng gặp lỗi khi ghi. Chưa có dòng nào được ghi, hãy thử lại.");
                    }
                })));
    }

    /** Longer than a page may wait. */
    private void patiently() {
        jdbc.sql("set local lock_timeout = '15s'").update();
        jdbc.sql("set local statement_timeout = '60s'").update();
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
