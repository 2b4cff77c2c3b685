package vn.hiepdong.audit.event;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What is refused again and again within a minute is counted, not told each time: a flood of refused requests fills neither
 * the table nor the log, and how large it was is known all the same.
 */
@Component
class Repeats {

    /** So many alike are told one by one each minute. */
    static final int TOLD = 20;

    /** So many kinds of them are told apart; a flood from more networks is counted as one. */
    private static final int TOLD_APART = 10_000;

    private final Map<Alike, Count> counts = new ConcurrentHashMap<>();
    private final KeptEvents kept;

    Repeats(KeptEvents kept) {
        this.kept = kept;
    }

    private record Alike(SecurityEventKind kind, SecurityEventResult result, String account, String network) {}

    private record Count(int times, SecurityEvent last) {}

    /** @return whether this one is told later, together with others */
    boolean held(SecurityEvent event) {
        if (event.result() == SecurityEventResult.SUCCESS || event.result() == SecurityEventResult.FAILURE) {
            return false;
        }
        var alike = counts.size() < TOLD_APART
                ? new Alike(event.kind(), event.result(), event.account(), event.network())
                : new Alike(event.kind(), event.result(), null, null);
        return counts.merge(alike, new Count(1, event), (before, one) -> new Count(before.times() + 1, one.last()))
                        .times()
                > TOLD;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tell() {
        for (var alike : counts.keySet()) {
            var count = counts.remove(alike);
            if (count != null && count.times() > TOLD) {
                kept.keep(count.last().times(count.times() - TOLD));
            }
        }
    }

    @EventListener(ContextClosedEvent.class)
    void tellTheLast() {
        tell();
    }
}
