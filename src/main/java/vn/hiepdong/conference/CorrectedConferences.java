package vn.hiepdong.conference;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.correction.CorrectedRecords;
import vn.hiepdong.correction.Corrections;
import vn.hiepdong.correction.RecordKind;

/** Who reads a conference reads what was put right on it. */
@Component
@Transactional(readOnly = true)
class CorrectedConferences implements CorrectedRecords, StaffPagePart {

    private final ConferenceRepository conferences;
    private final ConferencePolicy policy;
    private final Corrections corrections;

    CorrectedConferences(ConferenceRepository conferences, ConferencePolicy policy, Corrections corrections) {
        this.conferences = conferences;
        this.policy = policy;
        this.corrections = corrections;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CONFERENCE;
    }

    @Override
    public boolean isPublic(long recordId) {
        return conferences.findById(recordId).filter(Conference::isPublic).isPresent();
    }

    @Override
    public boolean mayRead(long recordId, Authentication reader) {
        return reader.getPrincipal() instanceof SignedInAccount me
                && conferences
                        .findById(recordId)
                        .filter(conference -> policy.mayRead(me, conference))
                        .isPresent();
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
