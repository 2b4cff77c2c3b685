package vn.hiepdong.commitment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;

/** The staff's page of one commitment that is tracked, for the rooms that add to it. */
@Component
@Transactional(readOnly = true)
public class ReadingCommitment {

    private final MovingCommitments commitments;
    private final CommitmentPolicy policy;
    private final Timelines timelines;
    private final List<CommitmentRoom> rooms;
    private final CarriedChains chains;
    private final DueStatuses dueStatuses;
    private final TaskOrigins origins;

    ReadingCommitment(
            MovingCommitments commitments,
            CommitmentPolicy policy,
            Timelines timelines,
            List<CommitmentRoom> rooms,
            CarriedChains chains,
            DueStatuses dueStatuses,
            TaskOrigins origins) {
        this.commitments = commitments;
        this.policy = policy;
        this.timelines = timelines;
        this.rooms = rooms;
        this.chains = chains;
        this.dueStatuses = dueStatuses;
        this.origins = origins;
    }

    /** @throws vn.hiepdong.web.NotFoundException when it may not be read, or is not tracked */
    public void requireReadable(long id, SignedInAccount me) {
        policy.readable(me, commitments.get(id));
    }

    /** @throws vn.hiepdong.web.NotFoundException when it may not be read, or is not tracked */
    public CommitmentPage page(long id, SignedInAccount me) {
        var commitment = policy.readable(me, commitments.get(id));
        return CommitmentPage.of(
                commitment,
                origins.of(List.of(commitment)).get(commitment.id()),
                dueStatuses.of(commitment),
                policy.takesPart(me, commitment) ? timelines.of(commitment) : timelines.publicOf(commitment),
                rooms.stream()
                        .flatMap(room -> room.offersTo(me, commitment).stream())
                        .toList(),
                chains.of(commitment));
    }
}
