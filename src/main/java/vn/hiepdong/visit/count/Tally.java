package vn.hiepdong.visit.count;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hiepdong.visit.Viewed;

/** What this node has seen and not yet written down. Every page passes here: nothing in it takes longer than a map does. */
@Component
class Tally {

    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);

    /** So many are held while the database is away; whoever comes after that is not counted. About 60 MB. */
    private static final int MOST_HELD = 200_000;

    private Map<Guest, Stay> stays = new HashMap<>();
    private Set<View> views = new HashSet<>();
    private boolean full;

    /** @param day on which the visitor has this name */
    record Guest(LocalDate day, UUID visitor) {}

    record View(Guest guest, Viewed subject) {}

    record Batch(Map<Guest, Stay> stays, Set<View> views) {

        boolean isEmpty() {
            return stays.isEmpty();
        }
    }

    /** @param subject null for a page about no record */
    synchronized void add(Guest guest, Instant at, Viewed subject) {
        if (stays.size() >= MOST_HELD && !stays.containsKey(guest) || views.size() >= MOST_HELD) {
            sayOnceThatItIsFull();
            return;
        }
        stays.merge(guest, Stay.of(at), Stay::and);
        if (subject != null) {
            views.add(new View(guest, subject));
        }
    }

    /** All that was added, once. */
    synchronized Batch take() {
        var taken = new Batch(stays, views);
        stays = new HashMap<>();
        views = new HashSet<>();
        full = false;
        return taken;
    }

    /** What could not be written comes before what was added meanwhile. */
    synchronized void giveBack(Batch taken) {
        stays.forEach((guest, later) -> taken.stays.merge(guest, later, Stay::and));
        taken.views.addAll(views);
        stays = taken.stays;
        views = taken.views;
    }

    private void sayOnceThatItIsFull() {
        if (!full) {
            LOG.warn("{} visitors wait to be written down; more are not counted", stays.size());
            full = true;
        }
    }
}
