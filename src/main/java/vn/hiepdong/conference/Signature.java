package vn.hiepdong.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Person;

/** The line of one party under a text: who signed, in which office and capacity, or that nobody did. */
@Entity
public class Signature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    /** That of the signing, for the audit: a line is read in the history of its conference. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Conference conference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Signing signing;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String title;

    @Enumerated(EnumType.STRING)
    private SigningCapacity capacity;

    private boolean signed;

    private int sortOrder;

    protected Signature() {}

    Signature(Signing signing, Agency agency, int sortOrder) {
        this.conference = signing.conference();
        this.signing = signing;
        this.agency = agency;
        this.sortOrder = sortOrder;
    }

    /** Capacity null: the head signs as such. */
    void signedBy(Person person, String title, SigningCapacity capacity) {
        this.person = person;
        this.title = title;
        this.capacity = capacity;
        this.signed = true;
    }

    /** An absent line does not sign. */
    void absent() {
        this.person = null;
        this.title = null;
        this.capacity = null;
        this.signed = false;
    }

    Signing signing() {
        return signing;
    }

    public Agency agency() {
        return agency;
    }

    public Person person() {
        return person;
    }

    /** The office in which the person signed, as held that day. */
    public String title() {
        return title;
    }

    public SigningCapacity capacity() {
        return capacity;
    }

    public boolean signed() {
        return signed;
    }
}
