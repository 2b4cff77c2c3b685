package vn.hiepdong.visit.count;

import java.time.Duration;
import java.time.Instant;

/**
 * What a visitor did on this node since it was last written down.
 *
 * @param pauses how many times he was idle so long in between that he came anew; where nothing is held up, none
 */
record Stay(Instant first, Instant last, int pauses, int pageViews) {

    /** After so long without a page a visit is over: the next page begins another one. */
    static final Duration IDLE = Duration.ofMinutes(30);

    static Stay of(Instant at) {
        return new Stay(at, at, 0, 1);
    }

    /** Together with one that began later, or at about the same time on another thread. */
    Stay and(Stay later) {
        var pause = !later.first.isBefore(last.plus(IDLE));
        return new Stay(
                later.first.isBefore(first) ? later.first : first,
                later.last.isAfter(last) ? later.last : last,
                pauses + later.pauses + (pause ? 1 : 0),
                pageViews + later.pageViews);
    }
}
