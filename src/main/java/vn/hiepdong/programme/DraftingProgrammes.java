package vn.hiepdong.programme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.text.Slugs;

/** Writes programmes while they are drafts. From draft to signed they are moved by {@link MovingProgrammes}. */
@Component
@Transactional
public class DraftingProgrammes {

    private final ProgrammeRepository programmes;
    private final ProgrammePolicy policy;
    private final CheckingDrafts checking;
    private final Agencies agencies;
    private final Attachments attachments;
    private final EntityManager entityManager;

    DraftingProgrammes(
            ProgrammeRepository programmes,
            ProgrammePolicy policy,
            CheckingDrafts checking,
            Agencies agencies,
            Attachments attachments,
            EntityManager entityManager) {
        this.programmes = programmes;
        this.policy = policy;
        this.checking = checking;
        this.agencies = agencies;
        this.attachments = attachments;
        this.entityManager = entityManager;
    }

    /**
     * Makes a draft, kept by the agency of its maker.
     *
     * @return its number
     * @throws RuleViolation with all that is wrong with the form
     */
    public long draft(ProgrammeForm form, SignedInAccount me) {
        if (!me.is(Role.COORDINATOR)) {
            throw new AccessDeniedException("Chỉ chuyên viên phối hợp mới tạo chương trình.");
        }
        var checked = checking.check(form, null, me);
        var programme = new Programme(
                Slugs.free(form.title(), programmes::existsBySlug), agencies.get(me.agencyId()), me.login());
        write(programme, checked);
        programme.show(form.visibility(), null);
        return programmes.save(programme).id();
    }

    /**
     * @throws RuleViolation with all that is wrong with the form, or when it is no draft any more
     * @throws VersionConflict when somebody saved it after this form was opened
     */
    public void revise(long id, ProgrammeForm form, SignedInAccount me) {
        var programme = changeable(id, me);
        programme.requireDraft();
        VersionConflict.unlessSame(programme.version(), form.version(), ProgrammeForm.of(programme));
        write(programme, checking.check(form, programme, me));
        programme.show(form.visibility(), null);
        entityManager.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** @throws RuleViolation when it was submitted, is another's, or other records hang on it */
    public void discard(long id, SignedInAccount me) {
        var programme = changeable(id, me);
        if (!programme.discardableBy(me.login())) {
            throw new RuleViolation(
                    "",
                    "Chỉ người soạn mới xóa được bản soạn thảo chưa từng trình ký. Hãy hủy chương trình thay vì xóa.");
        }
        if (!attachments.of(OwnerKind.PROGRAMME, id).isEmpty()) {
            throw new RuleViolation("", "Chưa xóa được: còn tệp gắn với chương trình này. Hãy xóa các tệp trước.");
        }
        try {
            programmes.delete(programme);
            entityManager.flush();
        } catch (DataIntegrityViolationException | PersistenceException used) {
            throw new RuleViolation(
                    "",
                    "Chưa xóa được: còn nội dung, căn cứ, kế hoạch hoặc hội nghị gắn với chương trình này. Hãy gỡ chúng trước.");
        }
    }

    private void write(Programme programme, CheckingDrafts.Checked checked) {
        if (checked.source() == null) {
            programme.describeLive(checked.details(), checked.term(), checked.parent());
        } else {
            programme.describeArchival(checked.details(), checked.term(), checked.parent(), checked.source());
        }
        programme.agreeBetween(checked.parties());
    }

    private Programme changeable(long id, SignedInAccount me) {
        return policy.changeable(me, programmes.findById(id).orElseThrow(NotFoundException::new));
    }
}
