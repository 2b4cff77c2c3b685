package vn.hiepdong.agency.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.typing.PickerChoice;

interface PersonRepository extends Repository<Person, Long> {

    Person save(Person person);

    Optional<Person> findById(long id);

    @Query("select p from Person p where lower(p.name) = lower(:name)")
    List<Person> findByName(String name);

    @Query("select distinct p from Person p left join fetch p.appointments where lower(p.name) in :lowerNames")
    List<Person> findByNames(Collection<String> lowerNames);

    @Query("select new vn.hiepdong.agency.typing.PickerChoice(p.id, p.name, null) from Person p order by p.sortKey")
    List<PickerChoice> findPickerChoices();

    /** By words of the name, whatever the marks. */
    @Query("""
            select p from Person p
             where locate(function('unaccent', lower(:words)), function('unaccent', lower(p.name))) > 0
             order by p.sortKey, p.id
            """)
    Page<Person> search(String words, Pageable page);

    @Query("select a from Appointment a join fetch a.person where a.agency = :agency order by a.sortOrder, a.id")
    List<Appointment> findAppointmentsIn(Agency agency);

    @Query("select a from Appointment a where a.agency in :agencies and a.head order by a.sortOrder, a.id")
    List<Appointment> findHeadsOf(Collection<Agency> agencies);
}
