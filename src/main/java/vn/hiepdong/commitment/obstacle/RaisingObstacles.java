package vn.hiepdong.commitment.obstacle;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.MovingCommitments;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Typed;

/** Any party says what stands in the way of a commitment, and says when it is out of the way (row R13). */
@Component
@Transactional
public class RaisingObstacles {

    private final MovingCommitments commitments;
    private final CommitmentPolicy policy;
    private final ObstacleRepository obstacles;
    private final ResolutionRepository resolutions;
    private final Clock clock;

    RaisingObstacles(
            MovingCommitments commitments,
            CommitmentPolicy policy,
            ObstacleRepository obstacles,
            ResolutionRepository resolutions,
            Clock clock) {
        this.commitments = commitments;
        this.policy = policy;
        this.obstacles = obstacles;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    /** @throws AccessDeniedException to those who take no part */
    @Transactional(readOnly = true)
    ObstacleForm blank(long commitmentId, SignedInAccount me) {
        policy.requirePart(me, policy.readable(me, commitments.get(commitmentId)));
        return ObstacleForm.blank();
    }

    /** @throws AccessDeniedException to others than those who raised it */
    @Transactional(readOnly = true)
    ResolutionForm blankResolution(long commitmentId, long obstacleId, SignedInAccount me) {
        own(commitmentId, obstacleId, me);
        return ResolutionForm.blank();
    }

    /**
     * @throws AccessDeniedException to those who take no part
     * @throws RuleViolation when the commitment has ended
     */
    public void raise(long commitmentId, ObstacleForm form, SignedInAccount me) {
        var commitment = policy.readable(me, commitments.get(commitmentId));
        var party = policy.requirePart(me, commitment);
        if (commitment.state().ended()) {
            throw new RuleViolation("", "Nội dung này đã kết thúc.");
        }
        obstacles.save(new Obstacle(
                commitment,
                form.text(),
                Typed.orNull(form.wanted()),
                LocalDate.now(clock),
                new Author(party, me.login(), clock.instant())));
    }

    /**
     * @throws AccessDeniedException to others than those who raised it
     * @throws RuleViolation when it was resolved before
     */
    public void resolve(long commitmentId, long obstacleId, ResolutionForm form, SignedInAccount me) {
        var obstacle = own(commitmentId, obstacleId, me);
        if (obstacle.resolution().isPresent()) {
            throw new RuleViolation("", "Vướng mắc này đã được gỡ.");
        }
        resolutions.save(new ObstacleResolution(
                obstacle,
                form.text(),
                LocalDate.now(clock),
                new Author(obstacle.agency(), me.login(), clock.instant())));
    }

    private Obstacle own(long commitmentId, long obstacleId, SignedInAccount me) {
        Commitment commitment = policy.readable(me, commitments.get(commitmentId));
        var obstacle = obstacles
                .findById(obstacleId)
                .filter(found -> found.commitment().equals(commitment))
                .orElseThrow(NotFoundException::new);
        if (!policy.actsFor(me, obstacle.agency())) {
            throw new AccessDeniedException("Chỉ bên đã nêu vướng mắc ghi là đã gỡ.");
        }
        return obstacle;
    }
}
