package vn.hiepdong.conference.duty;

/** Sơ kết, sơ kết giữa kỳ, tổng kết. */
public enum DutyKind {
    INTERIM,
    /** Of a programme for several years or a term: over its first half, beside the interim ones (row R04). */
    MID_TERM,
    /** The last one, which ends with the programme. */
    CLOSING;

    /** "sơ kết" */
    public String words() {
        return switch (this) {
            case INTERIM -> "sơ kết";
            case MID_TERM -> "sơ kết giữa kỳ";
            case CLOSING -> "tổng kết";
        };
    }
}
