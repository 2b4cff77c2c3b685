package vn.hiepdong.conference;

public enum ConferenceStatus {
    PLANNED,
    POSTPONED,
    HELD,
    CANCELLED
}
