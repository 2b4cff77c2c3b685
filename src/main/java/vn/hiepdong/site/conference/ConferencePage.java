package vn.hiepdong.site.conference;

import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.conference.AttendanceView;
import vn.hiepdong.conference.ConferenceStatus;
import vn.hiepdong.conference.SigningView;

/**
 * A conference as the public reads it. Texts may be null, lists are never.
 *
 * @param when "Thứ Ba, 10/04/2018, buổi chiều"; null where the day is not yet known
 * @param archival all that was signed there is taken down from a source, which may be silent about the place
 * @param statusReason why it was cancelled
 */
record ConferencePage(
        String title,
        String when,
        String place,
        DatedName host,
        String description,
        ConferenceStatus status,
        String statusReason,
        boolean archival,
        List<AttendanceView> attendance,
        List<SigningView> texts) {

    /** For search engines and previews of links. */
    public String description(String kind) {
        return kind + (when == null ? "" : ", " + when) + (place == null ? "" : ", " + place) + ".";
    }
}
