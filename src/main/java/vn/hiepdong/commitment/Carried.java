package vn.hiepdong.commitment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hiepdong.agency.Agency;

/**
 * What the next programme promises again.
 *
 * @param statement in its words, which may be others
 * @param due null where the new one has no deadline
 */
public record Carried(Commitment from, String statement, LocalDate due) {

    CommitmentText text() {
        return new CommitmentText(
                from.section(),
                statement,
                from.kind(),
                from.recurrence(),
                from.period(),
                from.output(),
                from.target(),
                due);
    }

    /** The same agencies, or what stands in their place today; one lead that may lead, or none. */
    Map<AssignmentRole, List<Agency>> assigned(Set<Long> mayLead) {
        var assigned = new EnumMap<AssignmentRole, List<Agency>>(AssignmentRole.class);
        for (var role : AssignmentRole.values()) {
            assigned.put(role, today(role));
        }
        var leads = assigned.get(AssignmentRole.LEAD).stream()
                .filter(lead -> mayLead.contains(lead.id()))
                .toList();
        assigned.put(AssignmentRole.LEAD, leads.size() == 1 ? leads : List.of());
        return assigned;
    }

    private List<Agency> today(AssignmentRole role) {
        return from.agencies(role).stream()
                .flatMap(agency -> agency.today().stream())
                .distinct()
                .toList();
    }
}
