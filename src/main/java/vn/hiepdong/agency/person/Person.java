package vn.hiepdong.agency.person;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.hiepdong.web.text.PersonNames;

/** Somebody who acts in an office: a name and the offices held, several at once. Never anything private. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String name;

    private String sortKey;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder, id")
    private List<Appointment> appointments = new ArrayList<>();

    protected Person() {}

    Person(String name) {
        rename(name);
    }

    void rename(String name) {
        this.name = name;
        this.sortKey = PersonNames.sortKey(name);
    }

    void appoint(Appointment appointment) {
        appointments.add(appointment);
    }

    /** Lets go of all other offices: for those taken down wrongly. Who left an office keeps it, with its last day. */
    void keep(Collection<Appointment> kept) {
        appointments.retainAll(kept);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public List<Appointment> appointments() {
        return Collections.unmodifiableList(appointments);
    }

    /** The offices known to have been held on a day, in the order in which they print. */
    public List<Appointment> officesOn(LocalDate day) {
        return appointments.stream()
                .filter(appointment -> appointment.heldOn(day))
                .toList();
    }
}
