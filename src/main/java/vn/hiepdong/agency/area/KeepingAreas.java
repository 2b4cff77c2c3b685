package vn.hiepdong.agency.area;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Slugs;

/** What administrators do with areas. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class KeepingAreas {

    private final AreaRepository repository;
    private final Areas areas;

    KeepingAreas(AreaRepository repository, Areas areas) {
        this.repository = repository;
        this.areas = areas;
    }

    /**
     * @return its id
     * @throws vn.hiepdong.web.RuleViolation when the area above is unknown or cannot be above it
     */
    public long register(AreaForm form) {
        var area = new Area(Slugs.free(form.name(), repository::existsBySlug));
        describe(area, form);
        return repository.save(area).id();
    }

    void change(long id, AreaForm form) {
        var area = areas.get(id);
        VersionConflict.unlessSame(area.version(), form.version(), AreaForm.of(area));
        describe(area, form);
    }

    private void describe(Area area, AreaForm form) {
        area.describe(
                form.name(),
                form.kind(),
                Typed.given(form.parent()) ? areas.pick(form.parent(), "parent") : null,
                Typed.parseDay(form.validFrom()),
                Typed.parseDay(form.validTo()));
    }
}
