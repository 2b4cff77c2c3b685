package vn.hiepdong.conference.remark;

import java.time.LocalDate;
import vn.hiepdong.agency.DatedName;

/**
 * Something said, as a page prints it.
 *
 * @param speaker null where nobody is named
 * @param offices in which a person spoke, as held that day; may be null
 * @param addressee of a request; null for others
 * @param day of the conference; null while it is not known
 */
public record RemarkView(
        RemarkKind kind,
        String speaker,
        String offices,
        String text,
        boolean verbatim,
        DatedName addressee,
        LocalDate day,
        String conferenceTitle,
        String conferenceSlug) {

    static RemarkView of(Remark remark) {
        var conference = remark.conference();
        var day = conference.startsOn();
        var speaker = remark.speaker();
        return new RemarkView(
                remark.kind(),
                speaker == null ? null : speaker.nameOn(day),
                speaker == null || day == null ? null : speaker.officesOn(day),
                remark.text(),
                remark.verbatim(),
                remark.addressee() == null ? null : remark.addressee().printedOn(day),
                day,
                conference.title(),
                conference.slug());
    }
}
