package vn.hiepdong.site.press;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Appointment;
import vn.hiepdong.agency.person.Person;

/** A person of the registry who speaks to the press for an agency, in an office held when it was decided. */
@Entity
class Spokesperson {

    /** NĐ 244/2026 Điều 3(3). */
    static final Duration WITHIN = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    private String title;

    private String phone;

    private String email;

    private Instant decidedAt;

    private Instant publishedAt;

    private LocalDate endedOn;

    private int sortOrder;

    protected Spokesperson() {}

    static Spokesperson blank() {
        return new Spokesperson();
    }

    /** The office as it prints, taken from the registry and kept as it was when it was decided. */
    void appoint(Appointment office, Instant decidedAt) {
        this.person = office.person();
        this.agency = office.agency();
        this.title = office.title();
        this.decidedAt = decidedAt;
    }

    void reach(String phone, String email, LocalDate endedOn, int sortOrder) {
        this.phone = phone;
        this.email = email;
        this.endedOn = endedOn;
        this.sortOrder = sortOrder;
    }

    /** The first showing counts against the 24 hours; hiding it and showing it again does not begin them anew. */
    void publish(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    /** How long the decision waited for the portal, or has waited by now. */
    Duration waited(Instant now) {
        return Duration.between(decidedAt, publishedAt == null ? now : publishedAt);
    }

    boolean late(Instant now) {
        return waited(now).compareTo(WITHIN) > 0;
    }

    boolean published() {
        return publishedAt != null;
    }

    boolean endedBefore(LocalDate day) {
        return endedOn != null && endedOn.isBefore(day);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    Person person() {
        return person;
    }

    Agency agency() {
        return agency;
    }

    String title() {
        return title;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    int sortOrder() {
        return sortOrder;
    }
}
