package vn.hiepdong.web.kit;

/** Every status that has a look of its own in common.css. */
public enum KitStatus {
    DRAFT,
    READY_TO_SIGN,
    SIGNED,
    ACTIVE,
    EXPIRED,
    CANCELLED,
    PLANNED,
    HELD,
    POSTPONED,
    IN_TIME,
    DUE_SOON,
    OVERDUE,
    NO_DEADLINE,
    DONE_ON_TIME,
    DONE_LATE,
    DONE,
    SILENT,
    CLOSED_OTHER,
    DISABLED
}
