package vn.hiepdong.commitment.obstacle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads obstacles, for the desk. */
@Component
@Transactional(readOnly = true)
public class Obstacles {

    private static final int LONG = 30;

    private final ObstacleRepository obstacles;
    private final Clock clock;

    Obstacles(ObstacleRepository obstacles, Clock clock) {
        this.obstacles = obstacles;
        this.clock = clock;
    }

    /** Those open for more than thirty days where one of these agencies is a party, the oldest first (row R13). */
    public List<Open> longOpen(Collection<Long> parties) {
        return parties.isEmpty()
                ? List.of()
                : obstacles.findOpenSince(LocalDate.now(clock).minusDays(LONG), parties).stream()
                        .map(obstacle -> new Open(
                                obstacle.commitment().id(),
                                obstacle.text(),
                                obstacle.agency().name(),
                                obstacle.raisedOn()))
                        .toList();
    }

    public record Open(long commitmentId, String text, String by, LocalDate raisedOn) {}
}
