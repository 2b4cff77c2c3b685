package vn.hiepdong.conference;

import org.springframework.stereotype.Component;
import vn.hiepdong.correction.Corrections;
import vn.hiepdong.correction.RecordKind;

/** What was put right, on the staff's page of a conference. */
@Component
class CorrectionsOnStaffPage implements StaffPagePart {

    private final Corrections corrections;

    CorrectionsOnStaffPage(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public Object of(Conference conference) {
        return corrections.of(RecordKind.CONFERENCE, conference.id());
    }
}
