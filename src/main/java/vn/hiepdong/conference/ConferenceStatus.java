package vn.hiepdong.conference;

public enum ConferenceStatus {
    PLANNED,
    HELD,
    CANCELLED
}
