package vn.hiepdong.audit.chain;

import java.time.Instant;

/**
 * A closed stretch of the audit.
 *
 * @param firstId first number of a row that belongs to it, whether there is such a row or not
 * @param lastId last one
 * @param rowCount how many rows there were when it was closed; numbers of rolled back changes stay free
 * @param previous hash of the batch before
 */
record AuditBatch(
        long number, long firstId, long lastId, int rowCount, String previous, String hash, Instant closedAt) {

    /** What stands before the first batch. */
    static final String NOTHING = "0".repeat(64);

    /** As one writes it down elsewhere: "12:9f86d081…". */
    String seal() {
        return number + ":" + hash;
    }
}
