package vn.hiepdong.conference.remark;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.conference.Conclusions;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.web.NotFoundException;

/** Reads what was said, for the pages of conferences and programmes. */
@Component
@Transactional(readOnly = true)
public class Remarks implements Conclusions {

    private final RemarkRepository remarks;
    private final Attachments attachments;

    Remarks(RemarkRepository remarks, Attachments attachments) {
        this.remarks = remarks;
        this.attachments = attachments;
    }

    /** As it was recorded, with the papers that everybody may read. To be called in the transaction that read the conference. */
    public List<RemarkView> of(Conference conference) {
        return views(remarks.findOf(conference));
    }

    /** What is worth saying on the page of a programme too: directives, and what is quoted in its own words. */
    public List<RemarkView> quotableAt(Collection<Conference> conferences) {
        return conferences.isEmpty() ? List.of() : views(remarks.findQuotable(conferences));
    }

    /** @throws NotFoundException when nothing of this id was said there */
    public Remark get(Conference conference, long id) {
        return remarks.findAt(conference, id).orElseThrow(NotFoundException::new);
    }

    /** The requests among what was said. */
    public List<Remark> requestsAt(Conference conference) {
        return remarks.findOf(conference).stream()
                .filter(remark -> remark.kind() == RemarkKind.REQUEST)
                .toList();
    }

    private List<RemarkView> views(List<Remark> said) {
        var papers = attachments.publicOf(
                OwnerKind.REMARK, said.stream().map(Remark::id).toList());
        return said.stream()
                .map(remark -> RemarkView.of(remark, papers.getOrDefault(remark.id(), List.of())))
                .toList();
    }

    @Override
    public boolean concluded(Conference conference) {
        return remarks.existsByConferenceAndKind(conference, RemarkKind.CONCLUSION);
    }
}
