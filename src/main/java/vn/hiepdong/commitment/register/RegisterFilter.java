package vn.hiepdong.commitment.register;

import java.util.Collection;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.DueStatus;

/**
 * What a reader of the register looks for. Each part may be null: it then lets all pass.
 *
 * @param year touched by the programme's period
 * @param programmeId one programme
 * @param agencyId with a part in it
 * @param role the part that the agency has; of no meaning without an agency
 * @param status as it stands today
 * @param words all of them in the statement, the output or the programme's title, whatever the case and the marks
 * @param among these commitments alone
 */
public record RegisterFilter(
        Integer year,
        Long programmeId,
        Long agencyId,
        AssignmentRole role,
        DueStatus status,
        String words,
        Collection<Long> among) {

    /** @param status null: any */
    public static RegisterFilter of(Collection<Long> among, DueStatus status) {
        return new RegisterFilter(null, null, null, null, status, null, among);
    }

    public static RegisterFilter ofYear(int year) {
        return new RegisterFilter(year, null, null, null, null, null, null);
    }
}
