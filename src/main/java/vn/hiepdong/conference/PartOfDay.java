package vn.hiepdong.conference;

public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
