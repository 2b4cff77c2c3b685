package vn.hiepdong.agency;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** What references to agencies and people stand for, in the history of any record. */
@Component
class AgencyReferenceNames implements ReferenceNames {

    private static final Set<String> TO_AN_AGENCY =
            Set.of("agency_id", "keeping_agency_id", "host_agency_id", "member_id", "group_id");

    private final AgencyRepository agencies;
    private final PersonRepository people;

    AgencyReferenceNames(AgencyRepository agencies, PersonRepository people) {
        this.agencies = agencies;
        this.people = people;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        if (TO_AN_AGENCY.contains(column) || column.equals("parent_id") && table.equals("agency_parentage")) {
            return agencies.findById(id).map(Agency::name).orElse(null);
        }
        return column.equals("person_id")
                ? people.findById(id).map(Person::name).orElse(null)
                : null;
    }
}
