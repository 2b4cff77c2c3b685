package vn.hiepdong.agency.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.VersionConflict;

/** What coordinators do with people; those of any agency keep them all. */
@Component
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class KeepingPeople {

    private final PersonRepository repository;
    private final People people;
    private final TypedOffices offices;
    private final EntityManager entityManager;

    KeepingPeople(PersonRepository repository, People people, TypedOffices offices, EntityManager entityManager) {
        this.repository = repository;
        this.people = people;
        this.offices = offices;
        this.entityManager = entityManager;
    }

    /**
     * @return the id
     * @throws vn.hiepdong.web.RuleViolation with a sentence for each office that cannot be taken
     */
    public long register(PersonForm form) {
        var person = new Person(form.name());
        hold(person, offices.read(person, form.offices()));
        return repository.save(person).id();
    }

    /** Offices that stand are corrected in place, so that history tells what became of each. */
    public void change(long id, PersonForm form) {
        var person = people.get(id);
        VersionConflict.unlessSame(person.version(), form.version(), PersonForm.of(person));
        entityManager.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        person.rename(form.name());
        hold(person, offices.read(person, form.offices()));
    }

    private static void hold(Person person, List<TypedOffices.Office> typed) {
        person.keep(typed.stream()
                .map(TypedOffices.Office::standing)
                .filter(Objects::nonNull)
                .toList());
        for (var office : typed) {
            if (office.standing() == null) {
                person.appoint(office.typed());
            } else {
                office.standing().correct(office.typed());
            }
        }
    }
}
