package vn.hiepdong.conference;

/** In which role somebody came, in protocol order. */
public enum AttendanceRole {
    CHAIR,
    CO_CHAIR,
    DIRECTING,
    SPEAKER,
    DELEGATE,
    SECRETARY,
    GUEST,
    PRESS
}
