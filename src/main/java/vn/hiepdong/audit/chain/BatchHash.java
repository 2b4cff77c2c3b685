package vn.hiepdong.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * The hash of a batch: SHA-256 over lines of UTF-8, each ended by a line feed. First what the batch says of itself, then each
 * row in the order of its number, as {@link #ROW} prints it. Anybody with psql reckons the same (docs/operations.md).
 */
final class BatchHash {

    /** One line for each row: JSON as PostgreSQL prints it, in which a line feed is always escaped. */
    static final String ROW =
            "jsonb_build_array(id, to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), "
                    + "transaction::text, actor, request, root_table, root_id, subject_table, action, old_row, new_row)::text";

    private static final String METHOD = "hiepdong-audit-1";
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final MessageDigest digest;

    private BatchHash(MessageDigest digest) {
        this.digest = digest;
    }

    static BatchHash of(long number, long firstId, long lastId, int rowCount, Instant closedAt, String previous) {
        try {
            var hash = new BatchHash(MessageDigest.getInstance("SHA-256"));
            hash.line(METHOD);
            hash.line(number + " " + firstId + " " + lastId + " " + rowCount + " " + MICROSECONDS.format(closedAt));
            hash.line(previous);
            return hash;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The next row. */
    void line(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
