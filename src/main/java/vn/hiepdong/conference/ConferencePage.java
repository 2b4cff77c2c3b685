package vn.hiepdong.conference;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.Source;
import vn.hiepdong.programme.Visibility;

/**
 * A conference as the staff read it.
 *
 * @param source from what it was taken down; null where it was not
 * @param host null when not recorded
 * @param publicAddress from the portal's root; null while the public may not read it
 * @param texts those that this reader may read
 * @param parts what the rooms of this module add, by their names
 * @param missing before it can be held; empty when nothing is, or when it is no longer planned
 */
record ConferencePage(
        long id,
        String title,
        ConferenceDetails details,
        Source source,
        ConferenceStatus status,
        String statusReason,
        boolean announced,
        DatedName host,
        String keeper,
        String publicAddress,
        List<AttendanceView> attendance,
        List<SigningView> texts,
        Map<String, Object> parts,
        List<String> missing,
        boolean mayChange,
        Visibility visibility,
        boolean mayReadHistory) {

    /** One line of the list. */
    record Row(
            long id,
            String title,
            ConferenceDetails details,
            ConferenceStatus status,
            String host,
            String keeper,
            int texts) {

        static Row of(Conference conference, Predicate<Programme> reads) {
            return new Row(
                    conference.id(),
                    conference.title(),
                    conference.details(),
                    conference.status(),
                    conference.hostAgency() == null
                            ? null
                            : conference.hostAgency().nameOn(conference.startsOn()),
                    conference.keepingAgency().name(),
                    (int) conference.signings().stream()
                            .map(Signing::programme)
                            .filter(reads)
                            .count());
        }
    }

    public boolean planned() {
        return status == ConferenceStatus.PLANNED || status == ConferenceStatus.POSTPONED;
    }

    public boolean cancelled() {
        return status == ConferenceStatus.CANCELLED;
    }
}
