package vn.hiepdong.programme;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;

/** Opens a programme to more readers, or closes it to some. The history keeps who did it, when and why. */
@Component
@Transactional
public class ShowingProgrammes {

    private final ProgrammeRepository programmes;
    private final ProgrammePolicy policy;

    ShowingProgrammes(ProgrammeRepository programmes, ProgrammePolicy policy) {
        this.programmes = programmes;
        this.policy = policy;
    }

    @Transactional(readOnly = true)
    VisibilityForm formOf(long id, SignedInAccount me) {
        return formOf(changeable(id, me));
    }

    /**
     * @throws RuleViolation when nothing differs, or the programme is signed and no reason is given
     * @throws VersionConflict when somebody saved it meanwhile
     */
    public void show(long id, VisibilityForm form, SignedInAccount me) {
        var programme = changeable(id, me);
        VersionConflict.unlessSame(programme.version(), form.version(), formOf(programme));
        form.requireChangeFrom(programme.visibility());
        programme.show(form.visibility(), form.typedReason());
    }

    private static VisibilityForm formOf(Programme programme) {
        return VisibilityForm.of(programme.version(), programme.visibility());
    }

    private Programme changeable(long id, SignedInAccount me) {
        return policy.changeable(me, programmes.findById(id).orElseThrow(NotFoundException::new));
    }
}
