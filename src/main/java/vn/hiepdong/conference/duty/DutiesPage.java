package vn.hiepdong.conference.duty;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.conference.review.ReviewKind;

/**
 * The review clock of one programme, for its staff.
 *
 * @param interval in months; null where the parties agreed on no reviews
 * @param held what was looked back on, by the day of the conference
 * @param waivers the newest first
 */
record DutiesPage(
        long programmeId,
        String title,
        boolean archival,
        Integer interval,
        List<Line> lines,
        List<Held> held,
        List<WaiverView> waivers) {

    /** @param moved its day was set by hand */
    record Line(Due due, String period, boolean moved, boolean mayPlan, boolean mayWaive, boolean maySetDay) {

        public boolean mayNothing() {
            return !mayPlan && !mayWaive && !maySetDay;
        }
    }

    record Held(ReviewKind kind, String period, long conferenceId, String conferenceTitle, LocalDate on) {}
}
