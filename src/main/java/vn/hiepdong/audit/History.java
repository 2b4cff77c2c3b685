package vn.hiepdong.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One change of a record.
 *
 * @param actor login of who changed it; null for work of the system
 * @param subject which part, as the message key of its table; a party is part of its programme
 * @param action INSERT, UPDATE or DELETE
 */
public record History(Instant at, String actor, String subject, String action, List<FieldChange> fields) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** When, as clocks in Vietnam showed it. */
    public ZonedDateTime here() {
        return at.atZone(VIETNAM);
    }

    /** From what to what; null stands for nothing. */
    public record FieldChange(String field, String from, String to) {}
}
