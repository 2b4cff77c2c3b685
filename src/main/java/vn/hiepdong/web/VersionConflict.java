package vn.hiepdong.web;

import java.util.Objects;

/** Somebody saved the record after this form was opened. Carries what is stored now, as the same kind of form. */
public class VersionConflict extends RuntimeException {

    private final transient Record stored;

    private VersionConflict(Record stored) {
        super("Bản ghi đã được người khác sửa sau khi bạn mở biểu mẫu này.");
        this.stored = stored;
    }

    /**
     * Hibernate's own check cannot see this: load-then-modify always matches.
     *
     * @param typed the version that the form was opened with
     * @param actual the version stored now
     * @param stored what is stored now, in the same form record
     */
    public static void unlessSame(long actual, Long typed, Record stored) {
        if (!Objects.equals(typed, actual)) {
            throw new VersionConflict(stored);
        }
    }

    public Record stored() {
        return stored;
    }
}
