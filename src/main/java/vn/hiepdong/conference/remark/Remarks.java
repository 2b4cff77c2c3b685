package vn.hiepdong.conference.remark;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.conference.Conclusions;
import vn.hiepdong.conference.Conference;

/** Reads what was said, for the pages of conferences and programmes. */
@Component
@Transactional(readOnly = true)
public class Remarks implements Conclusions {

    private final RemarkRepository remarks;

    Remarks(RemarkRepository remarks) {
        this.remarks = remarks;
    }

    /** As it was recorded. To be called in the transaction that read the conference. */
    public List<RemarkView> of(Conference conference) {
        return remarks.findOf(conference).stream().map(RemarkView::of).toList();
    }

    /** What is worth saying on the page of a programme too: directives, and what is quoted in its own words. */
    public List<RemarkView> quotableAt(Collection<Conference> conferences) {
        return conferences.isEmpty()
                ? List.of()
                : remarks.findQuotable(conferences).stream().map(RemarkView::of).toList();
    }

    @Override
    public boolean concluded(Conference conference) {
        return remarks.existsByConferenceAndKind(conference, RemarkKind.CONCLUSION);
    }
}
