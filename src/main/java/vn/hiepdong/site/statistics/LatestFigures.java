package vn.hiepdong.site.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hiepdong.visit.VisitFigures;
import vn.hiepdong.visit.Visits;

/** The figures as they stood a few seconds ago: they are asked for at the foot of every page. */
@Component
class LatestFigures {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Visits visits;
    private final Clock clock;
    private VisitFigures figures;
    private Instant readAt = Instant.EPOCH;

    LatestFigures(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    synchronized VisitFigures get() {
        var now = clock.instant();
        if (!now.isBefore(readAt.plus(FRESH))) {
            figures = visits.figures();
            readAt = now;
        }
        return figures;
    }
}
