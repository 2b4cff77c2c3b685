package vn.hiepdong.conference.circulation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.conference.SigningCapacity;
import vn.hiepdong.programme.Programme;

/** Who signed for one party, on which day, in the office held that day. */
@Entity
class CirculatedSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    /** That of the circulation, for the audit: a line is read in the history of its programme. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Circulation circulation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    private String title;

    @Enumerated(EnumType.STRING)
    private SigningCapacity capacity;

    private LocalDate signedOn;

    protected CirculatedSignature() {}

    CirculatedSignature(Circulation circulation, Agency agency) {
        this.programme = circulation.programme();
        this.circulation = circulation;
        this.agency = agency;
    }

    void signedBy(Person person, String title, SigningCapacity capacity, LocalDate signedOn) {
        this.person = person;
        this.title = title;
        this.capacity = capacity;
        this.signedOn = signedOn;
    }

    Agency agency() {
        return agency;
    }

    Person person() {
        return person;
    }

    String title() {
        return title;
    }

    SigningCapacity capacity() {
        return capacity;
    }

    LocalDate signedOn() {
        return signedOn;
    }
}
