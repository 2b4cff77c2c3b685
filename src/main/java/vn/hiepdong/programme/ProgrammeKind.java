package vn.hiepdong.programme;

public enum ProgrammeKind {
    ANNUAL_PROGRAMME,
    PERIOD_PROGRAMME,
    TERM_REGULATION,
    ANNUAL_PLAN,
    THEMATIC,
    JOINT_RESOLUTION,
    AGREEMENT;

    /** Whether it is for one year, and closed by that year's review. */
    public boolean yearly() {
        return this == ANNUAL_PROGRAMME || this == ANNUAL_PLAN;
    }

    /** Whether yearly plans stand under programmes of this kind. */
    public boolean hasPlans() {
        return this == PERIOD_PROGRAMME || this == TERM_REGULATION;
    }
}
