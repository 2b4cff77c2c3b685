package vn.hiepdong.audit;

import java.time.Instant;
import java.util.List;

/**
 * One change of a record.
 *
 * @param actor login of who changed it; null for work of the system
 * @param subject which part, as the message key of its table; a party is part of its programme
 * @param action INSERT, UPDATE or DELETE
 */
public record History(Instant at, String actor, String subject, String action, List<FieldChange> fields) {

    /** From what to what; null stands for nothing. */
    public record FieldChange(String field, String from, String to) {}
}
