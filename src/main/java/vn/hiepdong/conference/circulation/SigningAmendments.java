package vn.hiepdong.conference.circulation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.commitment.amendment.Amendment;
import vn.hiepdong.commitment.amendment.EnactingAmendments;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/** Records the signatures of an amendment that goes round; with the last one it is the text (invariants 3, 4). */
@Component
@Transactional
public class SigningAmendments {

    private final CirculationRepository circulations;
    private final EnactingAmendments enacting;
    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final People people;
    private final CirculatedLines lines;
    private final EntityManager entityManager;

    SigningAmendments(
            CirculationRepository circulations,
            EnactingAmendments enacting,
            Programmes programmes,
            ProgrammePolicy policy,
            People people,
            CirculatedLines lines,
            EntityManager entityManager) {
        this.circulations = circulations;
        this.enacting = enacting;
        this.programmes = programmes;
        this.policy = policy;
        this.people = people;
        this.lines = lines;
        this.entityManager = entityManager;
    }

    /** @throws NotFoundException when none is drafted, or not for this person */
    @Transactional(readOnly = true)
    public AmendmentSignaturesForm formOf(long programmeId, SignedInAccount me) {
        return form(open(programmeId, me));
    }

    /**
     * While any party has signed, the draft stands as it is; when the last one has, the amendment takes effect as of its day.
     *
     * @return whether it is in effect now
     * @throws RuleViolation when a signatory is unknown, held no such office that day, or what it amends has ended meanwhile
     * @throws VersionConflict when somebody changed the draft or saved the signatures meanwhile
     */
    public boolean record(long programmeId, AmendmentSignaturesForm form, SignedInAccount me) {
        var amendment = open(programmeId, me);
        var circulation = of(amendment);
        VersionConflict.unlessSame(version(amendment, circulation), form.version(), form(amendment));
        if (circulation.begun()) {
            entityManager.lock(circulation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        circulation.number(Typed.orNull(form.documentNumber()), null);
        lines.record(circulation, form.lines());
        circulations.save(circulation);
        enacting.freeze(amendment, circulation.signedByAny());
        var completed = circulation.completedOn();
        completed.ifPresent(day -> enacting.takeEffect(amendment, day, circulation.documentNumber()));
        return completed.isPresent();
    }

    private Amendment open(long programmeId, SignedInAccount me) {
        return enacting.openOf(policy.changeable(me, programmes.get(programmeId)))
                .orElseThrow(NotFoundException::new);
    }

    private Circulation of(Amendment amendment) {
        return circulations.findByAmendment(amendment).orElseGet(() -> new Circulation(amendment));
    }

    private AmendmentSignaturesForm form(Amendment amendment) {
        var circulation = of(amendment);
        return AmendmentSignaturesForm.of(version(amendment, circulation), circulation, people::pickerName);
    }

    /** Both only ever grow, so that a change of either is seen. */
    private static long version(Amendment amendment, Circulation circulation) {
        return amendment.version() + circulation.version();
    }
}
