package vn.hiepdong.commitment;

public enum AssignmentRole {
    LEAD,
    SUPPORT,
    MONITOR,
    IMPLEMENTER
}
