package vn.hiepdong.conference;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;

/** One text signed at a conference, with a line for each party that must sign. An archival one may have no line. */
@Entity
public class Signing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Conference conference;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    private String documentNumber;

    private LocalDate effectiveFrom;

    private int sortOrder;

    @OneToMany(mappedBy = "signing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Signature> signatures = new ArrayList<>();

    protected Signing() {}

    Signing(Conference conference, Programme programme, int sortOrder) {
        this.conference = conference;
        this.programme = programme;
        this.sortOrder = sortOrder;
    }

    void number(String documentNumber, LocalDate effectiveFrom) {
        this.documentNumber = documentNumber;
        this.effectiveFrom = effectiveFrom;
    }

    void add(Signature signature) {
        signatures.add(signature);
    }

    void clearSignatures() {
        signatures.clear();
    }

    /** Whether each party that must sign has signed (invariant 3). */
    boolean complete() {
        return programme.signingParties().stream()
                .allMatch(party ->
                        lineOf(party.agency()).filter(Signature::signed).isPresent());
    }

    /** What is recorded of a party's line; empty where nothing is yet. */
    public Optional<Signature> lineOf(Agency party) {
        return signatures.stream()
                .filter(line -> line.agency().id().equals(party.id()))
                .findFirst();
    }

    public Long id() {
        return id;
    }

    public Conference conference() {
        return conference;
    }

    public Programme programme() {
        return programme;
    }

    /** Number and symbol, free text; may be null. */
    public String documentNumber() {
        return documentNumber;
    }

    /** From when the text has effect; null: from the day it was signed. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public List<Signature> signatures() {
        return Collections.unmodifiableList(signatures);
    }
}
