package vn.hiepdong.programme;

public enum ProgrammeKind {
    ANNUAL_PROGRAMME,
    PERIOD_PROGRAMME,
    TERM_REGULATION,
    ANNUAL_PLAN,
    THEMATIC,
    JOINT_RESOLUTION,
    AGREEMENT
}
