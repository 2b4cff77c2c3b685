package vn.hiepdong.programme;

import vn.hiepdong.agency.AgencyLevel;

/**
 * What a reader of a list of programmes looks for. Each part may be null: it then lets all pass.
 *
 * @param year touched by the period
 * @param level of one of the parties
 * @param agencyId one of the parties
 * @param shownStatus as readers see it today, ACTIVE and EXPIRED included
 * @param words all of them in title, code or the parties' names, whatever the case and the diacritics
 */
public record ProgrammeFilter(
        Integer year, ProgrammeKind kind, AgencyLevel level, Long agencyId, ProgrammeStatus shownStatus, String words) {

    public static ProgrammeFilter all() {
        return new ProgrammeFilter(null, null, null, null, null, null);
    }
}
