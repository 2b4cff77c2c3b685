package vn.hiepdong.commitment.obstacle;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.CommitmentRoom;
import vn.hiepdong.commitment.Happening;
import vn.hiepdong.commitment.HappeningKind;
import vn.hiepdong.commitment.Offer;
import vn.hiepdong.commitment.Stance;

/** Obstacles on the page of a commitment. */
@Component
@Order(3)
@Transactional(readOnly = true)
class ObstaclesOnPage implements CommitmentRoom {

    private final ObstacleRepository obstacles;
    private final CommitmentPolicy policy;

    ObstaclesOnPage(ObstacleRepository obstacles, CommitmentPolicy policy) {
        this.obstacles = obstacles;
        this.policy = policy;
    }

    @Override
    public List<Happening> happeningsOf(Commitment commitment) {
        return obstacles.findOf(commitment).stream()
                .map(ObstaclesOnPage::happening)
                .toList();
    }

    @Override
    public List<Offer> offersTo(SignedInAccount me, Commitment commitment) {
        var here = "/staff/commitments/" + commitment.id() + "/obstacles";
        var offers = new ArrayList<Offer>();
        if (!commitment.state().ended() && policy.partOf(me, commitment).isPresent()) {
            offers.add(new Offer(null, "Nêu vướng mắc", here + "/new", false));
        }
        var mine = policy.speakingFor(me);
        obstacles.findOf(commitment).stream()
                .filter(obstacle -> obstacle.resolution().isEmpty() && mine.test(obstacle.agency()))
                .forEach(obstacle -> offers.add(
                        new Offer(key(obstacle), "Ghi là đã gỡ", here + "/" + obstacle.id() + "/resolution", false)));
        return offers;
    }

    private static String key(Obstacle obstacle) {
        return "obstacle-" + obstacle.id();
    }

    private static Happening happening(Obstacle obstacle) {
        var day = obstacle.raisedOn();
        return new Happening(
                key(obstacle),
                day,
                obstacle.agency().printedOn(day),
                HappeningKind.OBSTACLE,
                obstacle.wanted() == null ? obstacle.text() : obstacle.text() + "\nĐề nghị: " + obstacle.wanted(),
                null,
                null,
                false,
                obstacle
                        .resolution()
                        .map(resolution -> new Happening.Reply(
                                resolution.agency().printedOn(day), Stance.RESOLVED, resolution.text()))
                        .stream()
                        .toList(),
                null);
    }
}
