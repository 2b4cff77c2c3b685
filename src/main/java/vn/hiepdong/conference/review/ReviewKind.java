package vn.hiepdong.conference.review;

import vn.hiepdong.programme.ProgrammeKind;

/** Kinds of review (DOMAIN §2). */
public enum ReviewKind {
    HALF_YEAR,
    ANNUAL,
    MID_TERM,
    FINAL,
    THEMATIC;

    /** Whether a review of this kind closes a programme of that kind (DOMAIN §3). */
    boolean closes(ProgrammeKind programme) {
        return this
                == switch (programme) {
                    case ANNUAL_PROGRAMME, ANNUAL_PLAN -> ANNUAL;
                    default -> FINAL;
                };
    }
}
