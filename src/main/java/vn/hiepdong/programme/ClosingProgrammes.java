package vn.hiepdong.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.ClosingReviews.ClosingReview;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;

/** Closes programmes (đã tổng kết): after their closing review was held, when nothing of them is open any more. */
@Component
@Transactional
public class ClosingProgrammes {

    private static final String NO_REVIEW =
            "Chưa có hội nghị tổng kết đã tổ chức: hãy ghi phần tổng kết vào một hội nghị và xác nhận hội nghị đã tổ chức.";

    private final ProgrammeRepository programmes;
    private final ProgrammePolicy policy;
    private final ObjectProvider<ClosingReviews> reviews;
    private final ObjectProvider<ClosingObstacles> obstacles;

    ClosingProgrammes(
            ProgrammeRepository programmes,
            ProgrammePolicy policy,
            ObjectProvider<ClosingReviews> reviews,
            ObjectProvider<ClosingObstacles> obstacles) {
        this.programmes = programmes;
        this.policy = policy;
        this.reviews = reviews;
        this.obstacles = obstacles;
    }

    @Transactional(readOnly = true)
    public Optional<ClosingReview> reviewOf(Programme programme) {
        return reviews.orderedStream()
                .flatMap(some -> some.closing(programme).stream())
                .findFirst();
    }

    /** What is still missing before it can be closed. */
    @Transactional(readOnly = true)
    public List<String> missing(Programme programme) {
        var missing = new ArrayList<String>();
        if (reviewOf(programme).isEmpty()) {
            missing.add(NO_REVIEW);
        }
        obstacles.orderedStream().forEach(some -> missing.addAll(some.of(programme)));
        return missing;
    }

    /** @throws RuleViolation with each thing that is missing, or when it is no signed live programme */
    public void close(long id, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.findById(id).orElseThrow(NotFoundException::new));
        var missing = missing(programme);
        if (programme.status() == ProgrammeStatus.SIGNED && !programme.archival() && !missing.isEmpty()) {
            throw new RuleViolation(
                    missing.stream().map(said -> new Sentence("", said)).toList());
        }
        programme.complete(reviewOf(programme).map(ClosingReview::heldOn).orElse(null));
    }
}
