package vn.hiepdong.calendar;

public enum CalendarKind {
    MEETING,
    CITIZEN_RECEPTION,
    SUPERVISION,
    FIELD_VISIT,
    ANNIVERSARY,
    OTHER
}
