package vn.hiepdong.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.Programme;

/** Reads commitments, for other modules. */
@Component
@Transactional(readOnly = true)
public class Commitments {

    private final CommitmentRepository commitments;

    Commitments(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    /** The items of a programme's text by number, with their assignments and agencies; who may read each is the caller's to ask. */
    public List<Commitment> of(Programme programme) {
        return commitments.findOf(programme);
    }

    /** The same, and after them the tasks that conferences set under it, numbered in a series of their own. */
    public List<Commitment> allOf(Programme programme) {
        return commitments.findAllOf(programme);
    }

    /** All of these that the public may read, if it may read the programme. */
    public List<Commitment> publicOf(Programme programme) {
        return allOf(programme).stream().filter(Commitment::isPublic).toList();
    }

    /** How many items, tasks left out, the text of each of these public programmes shows; one without any is not in the map. */
    public Map<Long, Long> countsOf(Collection<Long> programmeIds) {
        return programmeIds.isEmpty()
                ? Map.of()
                : commitments.countShownOf(programmeIds).stream()
                        .collect(Collectors.toMap(
                                CommitmentRepository.Count::programmeId, CommitmentRepository.Count::commitments));
    }

    /** These, whoever may read them, in no order, with their assignments, agencies and programmes. */
    public List<Commitment> withAssignments(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : commitments.findWithAssignments(ids);
    }

    /** What an agency leads in public programmes and the public may read, the newest programme first. */
    public List<Commitment> ledBy(long agencyId) {
        return commitments.findPublicOf(agencyId, AssignmentRole.LEAD);
    }

    /** What some agencies lead in signed live programmes and have to do by a day, overdue ones first. For the staff. */
    public List<Commitment> dueBy(LocalDate day, Collection<Long> leadIds) {
        return leadIds.isEmpty() ? List.of() : commitments.findDue(day, leadIds);
    }

    /** What an agency supports there, the newest programme first. */
    public List<Commitment> supportedBy(long agencyId) {
        return commitments.findPublicOf(agencyId, AssignmentRole.SUPPORT);
    }
}
