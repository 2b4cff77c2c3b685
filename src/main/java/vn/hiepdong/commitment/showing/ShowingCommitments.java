package vn.hiepdong.commitment.showing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.MovingCommitments;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.VisibilityForm;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;

/** Opens a commitment of a signed programme to more readers, or closes it to some; in a draft its table says so. */
@Component
@Transactional
public class ShowingCommitments {

    private final MovingCommitments moving;
    private final ProgrammePolicy policy;

    ShowingCommitments(MovingCommitments moving, ProgrammePolicy policy) {
        this.moving = moving;
        this.policy = policy;
    }

    /** What the page says above the form. */
    record Heading(long id, long programmeId, String title, boolean tracked) {}

    @Transactional(readOnly = true)
    Heading heading(long id, SignedInAccount me) {
        var commitment = changeable(id, me);
        var programme = commitment.programme();
        return new Heading(id, programme.id(), commitment.called() + ": " + programme.title(), commitment.tracked());
    }

    @Transactional(readOnly = true)
    VisibilityForm formOf(long id, SignedInAccount me) {
        return formOf(changeable(id, me));
    }

    /**
     * @throws RuleViolation when nothing differs, its programme is signed and no reason is given, or not signed yet
     * @throws VersionConflict when somebody saved it meanwhile
     */
    public void show(long id, VisibilityForm form, SignedInAccount me) {
        var commitment = changeable(id, me);
        VersionConflict.unlessSame(commitment.version(), form.version(), formOf(commitment));
        form.requireChangeFrom(commitment.visibility());
        moving.show(commitment, form.visibility(), form.typedReason());
    }

    private static VisibilityForm formOf(Commitment commitment) {
        return VisibilityForm.of(commitment.version(), commitment.visibility());
    }

    private Commitment changeable(long id, SignedInAccount me) {
        var commitment = moving.get(id);
        policy.changeable(me, commitment.programme());
        return commitment;
    }
}
