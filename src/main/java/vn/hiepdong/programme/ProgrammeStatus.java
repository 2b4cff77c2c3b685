package vn.hiepdong.programme;

import java.time.LocalDate;

/**
 * Where a programme stands. People set the first five; ACTIVE and EXPIRED follow from the dates of a signed one and are
 * never stored. The rule stands twice, here and for the database in {@link ShownStatus}: change both, and the table of cases they are held to.
 */
public enum ProgrammeStatus {
    DRAFT,
    READY_TO_SIGN,
    SIGNED,
    /** Its closing review was held, and no commitment is open any more. */
    COMPLETED,
    CANCELLED,
    ACTIVE,
    EXPIRED;

    /** Whether the text was signed, whatever became of it since; for the database, the column {@code signed}. */
    boolean signed() {
        return this == SIGNED || this == COMPLETED;
    }

    /** Its parties still owe what they promised: signed, in effect, or over without a final review. */
    public boolean running() {
        return this == SIGNED || this == ACTIVE || this == EXPIRED;
    }

    /**
     * The status that is shown on the day {@code today}. A signed programme without {@code effectiveFrom} is in effect
     * at once; an archival one stands outside the clock and stays SIGNED for good.
     *
     * @throws IllegalArgumentException when the stored status is one of those that are never stored
     */
    static ProgrammeStatus shown(
            ProgrammeStatus stored, boolean archival, LocalDate effectiveFrom, LocalDate periodTo, LocalDate today) {
        if (stored == ACTIVE || stored == EXPIRED) {
            throw new IllegalArgumentException("never stored: " + stored);
        }
        if (stored != SIGNED || archival) {
            return stored;
        }
        if (today.isAfter(periodTo)) {
            return EXPIRED;
        }
        return effectiveFrom != null && today.isBefore(effectiveFrom) ? SIGNED : ACTIVE;
    }
}
