package vn.hiepdong.conference;

import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.correction.Corrections;
import vn.hiepdong.correction.RecordKind;
import vn.hiepdong.programme.ProgrammePolicy;

/** What was put right, on the staff's page of a conference. */
@Component
class CorrectionsOnStaffPage implements StaffPagePart {

    private final Corrections corrections;
    private final ProgrammePolicy policy;

    CorrectionsOnStaffPage(Corrections corrections, ProgrammePolicy policy) {
        this.corrections = corrections;
        this.policy = policy;
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public Object of(Conference conference, SignedInAccount me) {
        var reads = policy.readingAs(me);
        return corrections.of(
                RecordKind.CONFERENCE,
                conference.id(),
                conference.signings().stream()
                        .filter(signing -> reads.test(signing.programme()))
                        .map(Signing::id)
                        .toList());
    }
}
