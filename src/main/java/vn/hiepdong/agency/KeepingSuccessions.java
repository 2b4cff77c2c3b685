package vn.hiepdong.agency;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.form.Typed;

/** What administrators do with agencies that end, and with those that come after them. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class KeepingSuccessions {

    private final SuccessionRepository successions;
    private final Agencies agencies;

    KeepingSuccessions(SuccessionRepository successions, Agencies agencies) {
        this.successions = successions;
        this.agencies = agencies;
    }

    /**
     * Closes the predecessors, save where the old one goes on, and says what they are now.
     *
     * @return the succession's id
     * @throws RuleViolation when a name is unknown, the numbers do not fit the type, or one has ended already
     */
    public long record(SuccessionForm form) {
        var broken = new ArrayList<Sentence>();
        var predecessors = pick(form.predecessors(), "predecessors", broken);
        var successors = pick(form.successors(), "successors", broken);
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        var succession = new Succession(
                form.type(),
                Typed.parsePartial(form.effectiveOn()),
                predecessors,
                successors,
                Typed.orNull(form.basis()),
                Typed.orNull(form.reason()));
        if (form.type().ends()) {
            predecessors.forEach(agency -> agency.end(succession));
        }
        return successions.save(succession).id();
    }

    /** Takes back what was recorded wrongly; what it closed is open again. */
    public void takeBack(long id, String why) {
        var succession = successions.findById(id).orElseThrow(NotFoundException::new);
        succession.takeBack(why);
        if (succession.type().ends()) {
            succession.predecessors().forEach(Agency::reopen);
        }
    }

    private List<Agency> pick(List<SuccessionForm.Name> names, String field, List<Sentence> broken) {
        var picked = new ArrayList<Agency>();
        for (var at = 0; at < names.size(); at++) {
            if (!Typed.given(names.get(at).agency())) {
                continue;
            }
            var box = field + "[" + at + "].agency";
            try {
                var agency = agencies.pick(names.get(at).agency(), box);
                if (picked.contains(agency)) {
                    broken.add(new Sentence(box, "Cơ quan này đã ghi ở dòng trên."));
                }
                picked.add(agency);
            } catch (RuleViolation unknown) {
                broken.addAll(unknown.sentences());
            }
        }
        return picked;
    }
}
