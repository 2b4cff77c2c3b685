package vn.hiepdong.programme;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;

/** Ties programmes of the same parties into a chain of years. The tie is no part of the signed text. */
@Component
@Transactional
public class ChainingProgrammes {

    private final ProgrammeRepository programmes;
    private final ProgrammePolicy policy;

    ChainingProgrammes(ProgrammeRepository programmes, ProgrammePolicy policy) {
        this.programmes = programmes;
        this.policy = policy;
    }

    /** Those that may have come before: of an earlier period, with a party in common, and with no other one after them. */
    @Transactional(readOnly = true)
    public List<Programme> candidates(long id, SignedInAccount me) {
        var programme = changeable(id, me);
        return programmes.findEarlier(programme, programme.details().periodFrom()).stream()
                .filter(earlier -> policy.mayRead(me, earlier))
                .toList();
    }

    @Transactional(readOnly = true)
    PreviousForm formOf(long id, SignedInAccount me) {
        return PreviousForm.of(changeable(id, me));
    }

    /**
     * @throws RuleViolation when it is none of the {@link #candidates}
     * @throws VersionConflict when somebody saved the programme meanwhile
     */
    public void tie(long id, PreviousForm form, SignedInAccount me) {
        var programme = changeable(id, me);
        VersionConflict.unlessSame(programme.version(), form.version(), PreviousForm.of(programme));
        if (form.previous().isEmpty()) {
            programme.follow(null);
            return;
        }
        programme.follow(candidates(id, me).stream()
                .filter(earlier -> earlier.id().toString().equals(form.previous()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "previous", "Không nối được với chương trình này. Hãy chọn trong danh sách.")));
    }

    private Programme changeable(long id, SignedInAccount me) {
        return policy.changeable(me, programmes.findById(id).orElseThrow(NotFoundException::new));
    }
}
