package vn.hiepdong.conference.circulation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.commitment.amendment.Amendment;
import vn.hiepdong.conference.SigningCapacity;
import vn.hiepdong.programme.Programme;

/** A text, or an amendment of one, on its way from party to party, with the line of each that has signed. */
@Entity
class Circulation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY)
    private Amendment amendment;

    private String documentNumber;

    private LocalDate effectiveFrom;

    @OneToMany(mappedBy = "circulation", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<CirculatedSignature> signatures = new ArrayList<>();

    protected Circulation() {}

    Circulation(Programme programme) {
        this.programme = programme;
    }

    Circulation(Amendment amendment) {
        this.programme = amendment.programme();
        this.amendment = amendment;
    }

    /** @param effectiveFrom null: from the day of the last line */
    void number(String documentNumber, LocalDate effectiveFrom) {
        this.documentNumber = documentNumber;
        this.effectiveFrom = effectiveFrom;
    }

    /** @param capacity null: the head signs as such */
    void sign(Agency party, Person person, String title, SigningCapacity capacity, LocalDate signedOn) {
        var line = lineOf(party).orElseGet(() -> {
            var begun = new CirculatedSignature(this, party);
            signatures.add(begun);
            return begun;
        });
        line.signedBy(person, title, capacity, signedOn);
    }

    /** Takes a party's line back to "not signed yet". */
    void erase(Agency party) {
        signatures.removeIf(line -> line.agency().id().equals(party.id()));
    }

    /** The day on which the last party signed; empty while one that must sign has not (invariant 3). */
    Optional<LocalDate> completedOn() {
        var all = programme.signingParties().stream()
                .allMatch(party -> lineOf(party.agency()).isPresent());
        return all
                ? signatures.stream().map(CirculatedSignature::signedOn).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    Optional<CirculatedSignature> lineOf(Agency party) {
        return signatures.stream()
                .filter(line -> line.agency().id().equals(party.id()))
                .findFirst();
    }

    /** Before it is begun below all others: two who begin at once are told of each other. */
    long version() {
        return begun() ? version : -1;
    }

    /** Whether any party has signed. */
    boolean signedByAny() {
        return !signatures.isEmpty();
    }

    boolean begun() {
        return id != null;
    }

    Programme programme() {
        return programme;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
