package vn.hiepdong.commitment;

public enum CommitmentKind {
    ONE_OFF,
    RECURRING,
    CONTINUOUS,
    RESOURCE
}
