package vn.hiepdong.conference.remark;

import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.StaffPagePart;

/** What was said, on the staff's page of a conference. */
@Component
class RemarksOnStaffPage implements StaffPagePart {

    private final Remarks remarks;

    RemarksOnStaffPage(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public String name() {
        return "remarks";
    }

    @Override
    public Object of(Conference conference, SignedInAccount me) {
        return remarks.of(conference);
    }
}
