package vn.hiepdong.conference.remark;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Appointment;
import vn.hiepdong.agency.person.Person;

/** Who said something: a person, an agency, somebody outside the registry, or nobody whom the source names. */
@Embeddable
class Speaker {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency agency;

    private String outsider;

    protected Speaker() {}

    private Speaker(Person person, Agency agency, String outsider) {
        this.person = person;
        this.agency = agency;
        this.outsider = outsider;
    }

    static Speaker of(Person person) {
        return new Speaker(person, null, null);
    }

    static Speaker of(Agency agency) {
        return new Speaker(null, agency, null);
    }

    static Speaker outside(String name) {
        return new Speaker(null, null, name);
    }

    Person person() {
        return person;
    }

    Agency agency() {
        return agency;
    }

    String outsider() {
        return outsider;
    }

    /** As the page prints it, with the name of an agency on that day. */
    String nameOn(LocalDate day) {
        return person != null ? person.name() : agency != null ? agency.nameOn(day) : outsider;
    }

    /** The offices that a person held that day; null when none is known (row P32). */
    String officesOn(LocalDate day) {
        if (person == null) {
            return null;
        }
        var offices = person.officesOn(day).stream().map(Appointment::title).collect(Collectors.joining(", "));
        return offices.isEmpty() ? null : offices;
    }

    List<Agency> agenciesOn(LocalDate day) {
        if (person == null) {
            return agency == null ? List.of() : List.of(agency);
        }
        return person.officesOn(day).stream()
                .map(Appointment::agency)
                .distinct()
                .toList();
    }
}
