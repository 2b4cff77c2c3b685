package vn.hiepdong.agency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.area.Areas;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Slugs;

/** What administrators do with agencies. A rename and a move add to what was; nothing that was is overwritten. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class KeepingAgencies {

    private final AgencyRepository repository;
    private final Agencies agencies;
    private final Areas areas;
    private final GroupMembers groupMembers;
    private final EntityManager entityManager;

    KeepingAgencies(
            AgencyRepository repository,
            Agencies agencies,
            Areas areas,
            GroupMembers groupMembers,
            EntityManager entityManager) {
        this.repository = repository;
        this.agencies = agencies;
        this.areas = areas;
        this.groupMembers = groupMembers;
        this.entityManager = entityManager;
    }

    /**
     * @return its id
     * @throws RuleViolation when a picker's name is unknown or ambiguous, or a rule of agencies is broken
     */
    public long register(AgencyForm form) {
        var agency = new Agency(Slugs.free(form.fullName(), repository::existsBySlug));
        describe(agency, form);
        return repository.save(agency).id();
    }

    /** Puts right what is known of an agency. The present name is corrected, not followed by a new one. */
    public void change(long id, AgencyForm form) {
        var agency = forChange(id, form.version());
        VersionConflict.unlessSame(agency.version(), form.version(), AgencyForm.of(agency));
        describe(agency, form);
    }

    /** @throws RuleViolation when the new name would not begin after the present one */
    public void rename(long id, NameForm form) {
        var agency = forChange(id, form.version());
        VersionConflict.unlessSame(agency.version(), form.version(), NameForm.blank(agency));
        agency.rename(
                form.fullName(),
                Typed.orNull(form.shortName()),
                Typed.orNull(form.abbreviation()),
                Typed.parsePartial(form.from()),
                Typed.orNull(form.basis()));
        agency.nameInEnglish(Typed.orNull(form.englishName()));
    }

    /** @throws RuleViolation when the agency would stand under itself, or the move not come after the last one */
    public void move(long id, MoveForm form) {
        var agency = forChange(id, form.version());
        VersionConflict.unlessSame(agency.version(), form.version(), MoveForm.blank(agency));
        agency.moveUnder(
                Typed.given(form.parent()) ? agencies.pick(form.parent(), "parent") : null,
                Typed.parseDay(form.from()));
    }

    private void describe(Agency agency, AgencyForm form) {
        var parent = Typed.given(form.parent()) ? agencies.pick(form.parent(), "parent") : null;
        agency.describe(areas.pick(form.area(), "area"), profile(form), Typed.parsePartial(form.establishedOn()));
        agency.name(form.fullName(), Typed.orNull(form.shortName()), Typed.orNull(form.abbreviation()));
        agency.nameInEnglish(Typed.orNull(form.englishName()));
        agency.correctParent(parent, Typed.parseDay(form.parentFrom()));
        groupMembers.take(agency, form);
    }

    private static AgencyProfile profile(AgencyForm form) {
        return new AgencyProfile(
                form.sector(),
                form.level(),
                form.group(),
                Typed.orNull(form.description()),
                Typed.orNull(form.address()),
                Typed.orNull(form.phone()),
                Typed.orNull(form.email()),
                Typed.orNull(form.website()),
                Typed.given(form.sortOrder()) ? Integer.parseInt(form.sortOrder()) : 0);
    }

    /** Names, parents and members are the agency's: whoever changes only them moves its version too. */
    private Agency forChange(long id, Long version) {
        var agency = agencies.get(id);
        if (version != null && version == agency.version()) {
            entityManager.lock(agency, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        return agency;
    }
}
