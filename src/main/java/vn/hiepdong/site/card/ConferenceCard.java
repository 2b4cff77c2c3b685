package vn.hiepdong.site.card;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.conference.ConferenceStatus;

/**
 * A conference as lists show it.
 *
 * @param day on which it starts; null where it is not yet known
 * @param place may be null
 * @param texts titles of the texts that were signed there
 */
public record ConferenceCard(
        String slug, String title, LocalDate day, String place, ConferenceStatus status, List<String> texts) {

    /** Held ones need no word: the date says it. */
    public boolean held() {
        return status == ConferenceStatus.HELD;
    }
}
