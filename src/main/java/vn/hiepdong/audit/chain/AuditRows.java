package vn.hiepdong.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the audit and its batches, as they lie in the database. */
@Component
class AuditRows {

    /** Held by the node that closes, for the length of its transaction. */
    private static final long KEY = 4_200_042;

    private final JdbcClient jdbc;

    AuditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param lastId the newest row that can be seen
     * @param nextTransaction number of the next transaction that begins to write
     */
    record Mark(long lastId, long nextTransaction) {}

    /** Every row up to the mark was numbered by a transaction that is older than the mark's next one. */
    Mark mark() {
        return jdbc.sql("""
                        select coalesce(max(id), 0) as last_id,
                               pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next_transaction
                          from audit_event
                        """).query(Mark.class).single();
    }

    /** The oldest transaction that may still write. */
    long oldestRunning() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    boolean mineToClose() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(KEY)
                .query(Boolean.class)
                .single();
    }

    Optional<AuditBatch> lastBatch() {
        return jdbc.sql("select * from audit_batch order by number desc limit 1")
                .query((row, number) -> batch(row))
                .optional();
    }

    List<AuditBatch> batchesAfter(long number, int most) {
        return jdbc.sql("select * from audit_batch where number > ? order by number limit ?")
                .params(number, most)
                .query((row, at) -> batch(row))
                .list();
    }

    record Stretch(long lastId, int rowCount) {}

    /** From a number on the next rows, but no more than that many and none after a number; empty where there are none. */
    Optional<Stretch> stretch(long firstId, long upTo, int most) {
        return jdbc.sql("""
                        select coalesce(max(id), 0) as last_id, count(*) as row_count
                          from (select id from audit_event where id between ? and ? order by id limit ?) next
                        """)
                .params(firstId, upTo, most)
                .query(Stretch.class)
                .optional()
                .filter(stretch -> stretch.rowCount() > 0);
    }

    /** @return how many rows there are */
    int into(BatchHash hash, long firstId, long lastId) {
        var rows = jdbc.sql("select " + BatchHash.ROW + " from audit_event where id between ? and ? order by id")
                .params(firstId, lastId)
                .query(String.class)
                .list();
        rows.forEach(hash::line);
        return rows.size();
    }

    void add(AuditBatch batch) {
        jdbc.sql("""
                        insert into audit_batch (number, first_id, last_id, row_count, previous, hash, closed_at)
                        values (:number, :first, :last, :rows, :previous, :hash, :closed)
                        """)
                .param("number", batch.number())
                .param("first", batch.firstId())
                .param("last", batch.lastId())
                .param("rows", batch.rowCount())
                .param("previous", batch.previous())
                .param("hash", batch.hash())
                .param("closed", batch.closedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    long countAfter(long lastId) {
        return jdbc.sql("select count(*) from audit_event where id > ?")
                .param(lastId)
                .query(Long.class)
                .single();
    }

    /** Rows where no batch reaches: numbers begin at 1. */
    long countBeforeTheFirst() {
        return jdbc.sql("select count(*) from audit_event where id < 1")
                .query(Long.class)
                .single();
    }

    private static AuditBatch batch(ResultSet row) throws SQLException {
        return new AuditBatch(
                row.getLong("number"),
                row.getLong("first_id"),
                row.getLong("last_id"),
                row.getInt("row_count"),
                row.getString("previous"),
                row.getString("hash"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    }
}
