package vn.hiepdong.conference.duty;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.NotFoundException;

/** Finds a duty for those who may read its programme. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FindingDuties {

    private final DutyRepository duties;
    private final ProgrammePolicy programmes;
    private final EntityManager entities;

    FindingDuties(DutyRepository duties, ProgrammePolicy programmes, EntityManager entities) {
        this.duties = duties;
        this.programmes = programmes;
        this.entities = entities;
    }

    /** @throws NotFoundException when the programme owes none of this number, or may not be read */
    ReviewDuty of(long programmeId, long dutyId, SignedInAccount me) {
        var duty = duties.findById(dutyId)
                .filter(found -> found.programme().id() == programmeId)
                .orElseThrow(NotFoundException::new);
        programmes.readable(me, duty.programme());
        return duty;
    }

    /** The same, and two who act on it at once do so one after the other. */
    ReviewDuty locked(long programmeId, long dutyId, SignedInAccount me) {
        var duty = of(programmeId, dutyId, me);
        entities.lock(duty, LockModeType.PESSIMISTIC_WRITE);
        return duty;
    }
}
