package vn.hiepdong.conference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.VisibilityForm;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;

/** Opens a conference to more readers, or closes it to some. The history keeps who did it, when and why. */
@Component
@Transactional
public class ShowingConferences {

    private final ConferenceRepository conferences;
    private final ConferencePolicy policy;

    ShowingConferences(ConferenceRepository conferences, ConferencePolicy policy) {
        this.conferences = conferences;
        this.policy = policy;
    }

    @Transactional(readOnly = true)
    VisibilityForm formOf(long id, SignedInAccount me) {
        return formOf(changeable(id, me));
    }

    /**
     * @throws RuleViolation when nothing differs, or it was held or announced and no reason is given
     * @throws VersionConflict when somebody saved it meanwhile
     */
    public void show(long id, VisibilityForm form, SignedInAccount me) {
        var conference = changeable(id, me);
        VersionConflict.unlessSame(conference.version(), form.version(), formOf(conference));
        form.requireChangeFrom(conference.visibility());
        conference.show(form.visibility(), form.typedReason());
    }

    private static VisibilityForm formOf(Conference conference) {
        return VisibilityForm.of(conference.version(), conference.visibility());
    }

    private Conference changeable(long id, SignedInAccount me) {
        return policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
    }
}
