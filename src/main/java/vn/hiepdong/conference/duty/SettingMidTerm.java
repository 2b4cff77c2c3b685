package vn.hiepdong.conference.duty;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.time.DayText;

/** The keeping side sets the day of the mid-term review, where the parties want another than the midpoint (row R04). */
@Component
@Transactional
public class SettingMidTerm {

    private final FindingDuties finding;
    private final ProgrammePolicy programmes;

    SettingMidTerm(FindingDuties finding, ProgrammePolicy programmes) {
        this.finding = finding;
        this.programmes = programmes;
    }

    @Transactional(readOnly = true)
    MidTermForm formOf(long programmeId, long dutyId, SignedInAccount me) {
        return MidTermForm.of(midTerm(programmeId, dutyId, me));
    }

    /**
     * @throws AccessDeniedException to all but the keeping side
     * @throws NotFoundException when it is no mid-term review
     * @throws RuleViolation when the day does not lie within the programme
     * @throws VersionConflict when somebody saved it meanwhile
     */
    public void set(long programmeId, long dutyId, MidTermForm form, SignedInAccount me) {
        var duty = midTerm(programmeId, dutyId, me);
        VersionConflict.unlessSame(duty.version(), form.version(), MidTermForm.of(duty));
        var programme = duty.programme();
        var details = programme.details();
        var day = DayText.parse(form.dueOn()).orElseThrow();
        duty.setDue(Timetable.midTerm(programme.runsFrom(), details.periodFrom(), details.periodTo(), day)
                .orElseThrow(() -> new RuleViolation(
                        "dueOn",
                        "Hãy ghi một ngày sau " + DayText.print(programme.runsFrom()) + " và không sau ngày kết thúc "
                                + DayText.print(details.periodTo()) + ".")));
    }

    private ReviewDuty midTerm(long programmeId, long dutyId, SignedInAccount me) {
        var duty = finding.of(programmeId, dutyId, me);
        if (duty.kind() != DutyKind.MID_TERM) {
            throw new NotFoundException();
        }
        programmes.changeable(me, duty.programme());
        return duty;
    }
}
