package vn.hiepdong.agency.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.web.time.PartialDate;

/**
 * An office that a person holds in an agency: over a stretch of time, or only attested on one day ("Chủ tịch UBND tỉnh,
 * 28/02/2018"), which prints for that day and is never taken for the head today.
 */
@Entity
public class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    private String title;

    private boolean head;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "precision", column = @Column(name = "valid_from_precision"))
    private PartialDate validFrom;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "valid_to"))
    @AttributeOverride(name = "precision", column = @Column(name = "valid_to_precision"))
    private PartialDate validTo;

    private LocalDate attestedOn;

    private int sortOrder;

    protected Appointment() {}

    private Appointment(Person person, Agency agency, String title, boolean head, int sortOrder) {
        this.person = person;
        this.agency = agency;
        this.title = title;
        this.head = head;
        this.sortOrder = sortOrder;
    }

    static Appointment attested(Person person, Agency agency, String title, boolean head, LocalDate on, int order) {
        var appointment = new Appointment(person, agency, title, head, order);
        appointment.attestedOn = on;
        return appointment;
    }

    static Appointment held(
            Person person, Agency agency, String title, boolean head, PartialDate from, PartialDate to, int order) {
        var appointment = new Appointment(person, agency, title, head, order);
        appointment.validFrom = from;
        appointment.validTo = to;
        return appointment;
    }

    /** Puts right what was taken down; the row stays the same office of the same person. */
    void correct(Appointment typed) {
        agency = typed.agency;
        title = typed.title;
        head = typed.head;
        validFrom = typed.validFrom;
        validTo = typed.validTo;
        attestedOn = typed.attestedOn;
        sortOrder = typed.sortOrder;
    }

    /** Ends an office that was held over time. */
    void end(PartialDate on) {
        validTo = on;
    }

    /** Whether it is known to have been held on a day; a date known only by its month or year counts whole. */
    public boolean heldOn(LocalDate day) {
        if (attestedOn != null) {
            return attestedOn.equals(day);
        }
        return !validFrom.first().isAfter(day)
                && (validTo == null || !validTo.last().isBefore(day));
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Agency agency() {
        return agency;
    }

    /** As it prints, with the agency where that is customary: "Chủ tịch UBND tỉnh". */
    public String title() {
        return title;
    }

    /** Whether this office leads its agency. */
    public boolean head() {
        return head;
    }

    public PartialDate validFrom() {
        return validFrom;
    }

    public PartialDate validTo() {
        return validTo;
    }

    public LocalDate attestedOn() {
        return attestedOn;
    }
}
