package vn.hiepdong.conference.remark;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.OwnerKind;

/**
 * Something said, as a page prints it.
 *
 * @param speaker null where nobody is named
 * @param offices in which a person spoke, as held that day; may be null
 * @param addressee of a request; null for others
 * @param papers that the speaker handed in; may be empty
 * @param day of the conference; null while it is not known
 */
public record RemarkView(
        long id,
        RemarkKind kind,
        String speaker,
        String offices,
        String text,
        boolean verbatim,
        DatedName addressee,
        List<AttachmentView> papers,
        LocalDate day,
        String conferenceTitle,
        String conferenceSlug) {

    static RemarkView of(Remark remark, List<AttachmentView> papers) {
        var conference = remark.conference();
        var day = conference.startsOn();
        var speaker = remark.speaker();
        return new RemarkView(
                remark.id(),
                remark.kind(),
                speaker == null ? null : speaker.nameOn(day),
                speaker == null || day == null ? null : speaker.officesOn(day),
                remark.text(),
                remark.verbatim(),
                remark.addressee() == null ? null : remark.addressee().printedOn(day),
                papers,
                day,
                conference.title(),
                conference.slug());
    }

    /** Where the staff keep the papers. */
    public String papersPage() {
        return OwnerKind.REMARK.pageOf(id);
    }
}
