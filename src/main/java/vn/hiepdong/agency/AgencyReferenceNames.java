package vn.hiepdong.agency;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** What references to agencies stand for, in the history of any record. */
@Component
class AgencyReferenceNames implements ReferenceNames {

    private static final Set<String> TO_AN_AGENCY =
            Set.of("addressee_id", "agency_id", "keeping_agency_id", "host_agency_id", "member_id", "group_id");

    private final AgencyRepository agencies;

    AgencyReferenceNames(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        return TO_AN_AGENCY.contains(column) || column.equals("parent_id") && table.equals("agency_parentage")
                ? agencies.findById(id).map(Agency::name).orElse(null)
                : null;
    }
}
