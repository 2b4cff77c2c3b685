package vn.hiepdong.conference.duty;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeRescheduled;
import vn.hiepdong.programme.ProgrammeSigned;

/**
 * Reckons what the parties of a programme owe when it takes effect, and anew when its dates or its interval are put right. Rows
 * keep their numbers as far as there are as many of them; what was waived is told by its period and not by them.
 */
@Component
@Transactional
public class SettingDuties {

    private final DutyRepository duties;

    SettingDuties(DutyRepository duties) {
        this.duties = duties;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void signed(ProgrammeSigned event) {
        settle(event.programme());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void rescheduled(ProgrammeRescheduled event) {
        settle(event.programme());
    }

    /** For programmes that were signed before the portal kept this clock. */
    public int settleThoseWithout() {
        var without = duties.findWithout();
        without.forEach(this::settle);
        return without.size();
    }

    /** Doing it twice changes nothing. */
    public void settle(Programme programme) {
        var present = duties.findOf(List.of(programme));
        var from = programme.runsFrom();
        var details = programme.details();
        become(
                present.stream()
                        .filter(duty -> duty.kind() != DutyKind.MID_TERM)
                        .toList(),
                programme.live() ? Timetable.of(from, details.periodTo(), details.reviewIntervalMonths()) : List.of(),
                programme);
        become(
                present.stream()
                        .filter(duty -> duty.kind() == DutyKind.MID_TERM)
                        .toList(),
                midTerm(programme, present),
                programme);
    }

    private void become(List<ReviewDuty> present, List<DutyPeriod> wanted, Programme programme) {
        for (var at = 0; at < wanted.size(); at++) {
            if (at < present.size()) {
                present.get(at).reckon(wanted.get(at));
            } else {
                duties.save(new ReviewDuty(programme, wanted.get(at)));
            }
        }
        present.stream().skip(wanted.size()).forEach(duties::delete);
    }

    private static List<DutyPeriod> midTerm(Programme programme, List<ReviewDuty> present) {
        var details = programme.details();
        if (!programme.live() || !details.kind().hasPlans() || details.reviewIntervalMonths() == null) {
            return List.of();
        }
        var set = present.stream()
                .filter(ReviewDuty::dueSet)
                .map(ReviewDuty::dueOn)
                .findFirst()
                .orElse(null);
        return Timetable.midTerm(programme.runsFrom(), details.periodFrom(), details.periodTo(), set).stream()
                .toList();
    }
}
