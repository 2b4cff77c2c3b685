package vn.hiepdong.commitment.progress;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.commitment.MovingCommitments;

/** The staff's page of one commitment. */
@Component
@Transactional(readOnly = true)
class ReadingProgress {

    private static final Set<CommitmentState> REPORTED =
            EnumSet.of(CommitmentState.NOT_STARTED, CommitmentState.IN_PROGRESS, CommitmentState.RETURNED);
    private static final Set<CommitmentState> ENDED =
            EnumSet.of(CommitmentState.COMPLETED, CommitmentState.CANCELLED, CommitmentState.CARRIED_OVER);

    private final MovingCommitments moving;
    private final CommitmentPolicy policy;
    private final Progress progress;
    private final DueStatuses dueStatuses;

    ReadingProgress(MovingCommitments moving, CommitmentPolicy policy, Progress progress, DueStatuses dueStatuses) {
        this.moving = moving;
        this.policy = policy;
        this.progress = progress;
        this.dueStatuses = dueStatuses;
    }

    CommitmentPage page(long id, SignedInAccount me) {
        var commitment = policy.readable(me, moving.get(id));
        var happenings = policy.takesPart(me, commitment) ? progress.of(commitment) : progress.publicOf(commitment);
        return CommitmentPage.of(commitment, dueStatuses.of(commitment), happenings, may(me, commitment, happenings));
    }

    private CommitmentPage.May may(SignedInAccount me, Commitment commitment, List<Happening> happenings) {
        var reports = policy.reportingFor(me, commitment).isPresent();
        var turns = policy.mayTurn(me, commitment);
        var ended = ENDED.contains(commitment.state());
        return new CommitmentPage.May(
                reports && REPORTED.contains(commitment.state()),
                turns && REPORTED.contains(commitment.state()),
                turns && !ended,
                policy.answeringAs(me, commitment)
                        .map(party -> happenings.stream()
                                .filter(one -> one.entryId() != null && one.voidReason() == null)
                                .filter(one -> !one.claim() || commitment.state() == CommitmentState.SUBMITTED)
                                .filter(one -> one.replies().stream()
                                        .noneMatch(reply -> reply.by().slug().equals(party.slug())))
                                .map(Happening::entryId)
                                .toList())
                        .orElse(List.of()),
                !reports || ended
                        ? List.of()
                        : happenings.stream()
                                .filter(one -> one.entryId() != null && one.voidReason() == null)
                                .filter(one -> !one.claim() || one.replies().isEmpty())
                                .map(Happening::entryId)
                                .toList());
    }
}
