package vn.hiepdong.programme;

public enum ProgrammeKind {
    ANNUAL_PROGRAMME,
    PERIOD_PROGRAMME,
    TERM_REGULATION,
    ANNUAL_PLAN,
    THEMATIC,
    JOINT_RESOLUTION,
    AGREEMENT;

    /** Whether yearly plans stand under programmes of this kind. */
    boolean hasPlans() {
        return this == PERIOD_PROGRAMME || this == TERM_REGULATION;
    }
}
