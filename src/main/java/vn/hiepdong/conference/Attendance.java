package vn.hiepdong.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Person;

/**
 * Who came: a person (in the offices held that day), an agency with a count of delegates, or a guest or group outside
 * the registry. Exactly one of the three.
 */
@Entity
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Conference conference;

    @Enumerated(EnumType.STRING)
    private AttendanceRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency agency;

    private String outsider;

    private Integer headCount;

    private int sortOrder;

    protected Attendance() {}

    private Attendance(Conference conference, AttendanceRole role, Integer headCount, int sortOrder) {
        this.conference = conference;
        this.role = role;
        this.headCount = headCount;
        this.sortOrder = sortOrder;
    }

    static Attendance of(Conference conference, AttendanceRole role, Person person, int sortOrder) {
        var attendance = new Attendance(conference, role, null, sortOrder);
        attendance.person = person;
        return attendance;
    }

    static Attendance of(Conference conference, AttendanceRole role, Agency agency, Integer headCount, int sortOrder) {
        var attendance = new Attendance(conference, role, headCount, sortOrder);
        attendance.agency = agency;
        return attendance;
    }

    static Attendance ofOutsider(
            Conference conference, AttendanceRole role, String outsider, Integer headCount, int sortOrder) {
        var attendance = new Attendance(conference, role, headCount, sortOrder);
        attendance.outsider = outsider;
        return attendance;
    }

    boolean isOfSameOne(Attendance other) {
        return Objects.equals(idOf(person), idOf(other.person))
                && Objects.equals(idOf(agency), idOf(other.agency))
                && Objects.equals(outsider, other.outsider);
    }

    void becomeLike(Attendance other) {
        role = other.role;
        headCount = other.headCount;
        sortOrder = other.sortOrder;
    }

    private static Long idOf(Person person) {
        return person == null ? null : person.id();
    }

    private static Long idOf(Agency agency) {
        return agency == null ? null : agency.id();
    }

    Conference conference() {
        return conference;
    }

    public AttendanceRole role() {
        return role;
    }

    public Person person() {
        return person;
    }

    public Agency agency() {
        return agency;
    }

    /** A guest or a group outside the registry, as typed. */
    public String outsider() {
        return outsider;
    }

    /** How many came for the agency or group; may be null. */
    public Integer headCount() {
        return headCount;
    }

    public int sortOrder() {
        return sortOrder;
    }
}
