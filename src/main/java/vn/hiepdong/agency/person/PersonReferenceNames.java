package vn.hiepdong.agency.person;

import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** What references to people stand for, in the history of any record. */
@Component
class PersonReferenceNames implements ReferenceNames {

    private final PersonRepository people;

    PersonReferenceNames(PersonRepository people) {
        this.people = people;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        return column.equals("person_id") || column.equals("author_id")
                ? people.findById(id).map(Person::name).orElse(null)
                : null;
    }
}
