package vn.hiepdong.agency;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** What references to agencies, areas and people stand for, in the history of any record. */
@Component
class AgencyReferenceNames implements ReferenceNames {

    private static final Set<String> TO_AN_AGENCY =
            Set.of("agency_id", "keeping_agency_id", "host_agency_id", "member_id", "group_id");

    private final AgencyRepository agencies;
    private final AreaRepository areas;
    private final PersonRepository people;

    AgencyReferenceNames(AgencyRepository agencies, AreaRepository areas, PersonRepository people) {
        this.agencies = agencies;
        this.areas = areas;
        this.people = people;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        var parent = column.equals("parent_id");
        if (TO_AN_AGENCY.contains(column) || parent && table.equals("agency_parentage")) {
            return agencies.findById(id).map(Agency::name).orElse(null);
        }
        if (column.equals("area_id") || parent && table.equals("area")) {
            return areas.findById(id).map(Area::name).orElse(null);
        }
        return column.equals("person_id")
                ? people.findById(id).map(Person::name).orElse(null)
                : null;
    }
}
