package vn.hiepdong.agency;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.area.AreaForm;
import vn.hiepdong.agency.area.AreaKind;
import vn.hiepdong.agency.area.Areas;
import vn.hiepdong.agency.area.KeepingAreas;
import vn.hiepdong.web.form.Submissions;

/** The first agency of an empty portal, before anybody can sign in to register one. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class FoundingAgency {

    private final AgencyRepository agencies;
    private final Areas areas;
    private final KeepingAgencies keepingAgencies;
    private final KeepingAreas keepingAreas;

    FoundingAgency(AgencyRepository agencies, Areas areas, KeepingAgencies keepingAgencies, KeepingAreas keepingAreas) {
        this.agencies = agencies;
        this.areas = areas;
        this.keepingAgencies = keepingAgencies;
        this.keepingAreas = keepingAreas;
    }

    /** Registers an agency of the provincial government and its province, each only where the name is not known yet. */
    public void register(String name, String province) {
        if (!areas.isKnown(province)) {
            keepingAreas.register(new AreaForm(Submissions.newKey(), null, province, AreaKind.PROVINCE, "", "", ""));
        }
        if (agencies.findByAnyName(name).isEmpty()) {
            keepingAgencies.register(AgencyForm.named(name, province, Sector.GOVERNMENT, AgencyLevel.PROVINCE));
        }
    }
}
