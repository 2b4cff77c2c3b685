package vn.hiepdong.attachment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps bringing and sweeping apart, on all nodes that share the data folder: a content that has just been moved to its place
 * has no row yet that others see.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SweepLock {

    private static final long KEY = 7_203_451_016L;

    private final JdbcClient jdbc;

    SweepLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody sweeps; many may bring at once. */
    public void waitForSweep() {
        jdbc.sql("select pg_advisory_xact_lock_shared(?)").param(KEY).query().listOfRows();
    }

    /** Until the transaction ends nobody brings, nobody sweeps. */
    public void waitToBeAlone() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(KEY).query().listOfRows();
    }

    /** @return false when somebody brings or sweeps just now; else nobody else does until the transaction ends */
    public boolean takeForSweep() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(KEY)
                .query(Boolean.class)
                .single();
    }
}
