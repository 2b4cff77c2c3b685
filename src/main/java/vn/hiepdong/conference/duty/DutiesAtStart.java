package vn.hiepdong.conference.duty;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.account.ActingAsSystem;

/**
 * Gives the programmes that were signed under an earlier version what they owe, by the one rule that holds for all. A second
 * start finds nothing to do; of two nodes that start together the second waits.
 */
@Component
@Order(1)
class DutiesAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DutiesAtStart.class);
    private static final long KEY = 20_330_033L;

    private final SettingDuties setting;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DutiesAtStart(SettingDuties setting, JdbcClient jdbc, TransactionTemplate transaction) {
        this.setting = setting;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ActingAsSystem.run("review-clock", () -> transaction.executeWithoutResult(begun -> settle()));
    }

    private void settle() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(KEY).query().listOfRows();
        var settled = setting.settleThoseWithout();
        if (settled > 0) {
            LOG.info("Set the review clock of {} programmes that were signed before", settled);
        }
    }
}
