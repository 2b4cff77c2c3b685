package vn.hiepdong.support;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;

/** Conferences as rows, with who came and what was signed, for tests of the pages that show them. */
public final class ConferenceRows {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    public ConferenceRows(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    public Conference held(String title, String on, String place, Agency keeper) {
        return conference(title, on, place, keeper, "HELD", false);
    }

    public Conference planned(String title, String on, boolean announced, Agency keeper) {
        return conference(title, on, null, keeper, "PLANNED", announced);
    }

    public Conference cancelled(String title, String on, Agency keeper) {
        return conference(title, on, null, keeper, "CANCELLED", true);
    }

    private Conference conference(
            String title, String on, String place, Agency keeper, String status, boolean announced) {
        var id = next("conference_seq");
        jdbc.sql("""
                        insert into conference (id, version, slug, title, starts_on, part_of_day, place, keeping_agency_id,
                            made_by, announced, status)
                        values (?, 0, ?, ?, ?::date, 'AFTERNOON', ?, ?, 'ai-do', ?, ?)
                        """)
                .params(id, "hoi-nghi-" + id, title)
                .param(on)
                .param(place)
                .params(keeper.id(), announced, status)
                .update();
        return entities.find(Conference.class, id);
    }

    /** The text of a programme, signed there without the names of those who signed. */
    public void signed(Conference conference, Programme programme) {
        jdbc.sql(
                        "insert into signing (id, conference_id, programme_id, document_number, sort_order) values (?, ?, ?, ?, 0)")
                .params(next("signing_seq"), conference.id(), programme.id(), "01/CTPH")
                .update();
    }

    /** A person with an office attested on the day of the conference. */
    public void chaired(Conference conference, String name, String title, Agency agency) {
        var person = next("person_seq");
        jdbc.sql("insert into person (id, version, name, sort_key) values (?, 0, ?, ?)")
                .params(person, name, name)
                .update();
        jdbc.sql("""
                        insert into appointment (id, person_id, agency_id, title, head, attested_on, sort_order)
                        select ?, ?, ?, ?, true, starts_on, 0 from conference where id = ?
                        """)
                .params(next("appointment_seq"), person, agency.id(), title, conference.id())
                .update();
        jdbc.sql("insert into attendance (id, conference_id, role, person_id, sort_order) values (?, ?, 'CHAIR', ?, 0)")
                .params(next("attendance_seq"), conference.id(), person)
                .update();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
