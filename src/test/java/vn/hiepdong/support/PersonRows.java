package vn.hiepdong.support;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Person;

/** People and their offices as rows, for tests of the modules above that only need some to be there. */
public final class PersonRows {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    public PersonRows(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    public Person person(String name) {
        var id = next("person_seq");
        jdbc.sql("insert into person (id, version, name, sort_key) values (?, 0, ?, ?)")
                .params(id, name, name)
                .update();
        return entities.find(Person.class, id);
    }

    /** Since 01/01/2020, and still. */
    public Person holding(Person person, String title, Agency agency) {
        return office(person, title, agency, false);
    }

    /** The same, and leads the agency. */
    public Person leading(Person person, String title, Agency agency) {
        return office(person, title, agency, true);
    }

    /** Has left every office yesterday, for another from today on. */
    public void movedOn(Person person, String title, Agency agency) {
        jdbc.sql("update appointment set valid_to = current_date - 1, valid_to_precision = 'DAY' where person_id = ?")
                .params(person.id())
                .update();
        jdbc.sql("""
                        insert into appointment (id, person_id, agency_id, title, head, valid_from, valid_from_precision, sort_order)
                        values (?, ?, ?, ?, true, current_date, 'DAY', 0)
                        """)
                .params(next("appointment_seq"), person.id(), agency.id(), title)
                .update();
    }

    private Person office(Person person, String title, Agency agency, boolean head) {
        jdbc.sql("""
                        insert into appointment (id, person_id, agency_id, title, head, valid_from, valid_from_precision, sort_order)
                        values (?, ?, ?, ?, ?, '2020-01-01', 'DAY', 0)
                        """)
                .params(next("appointment_seq"), person.id(), agency.id(), title, head)
                .update();
        entities.refresh(person);
        return person;
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
