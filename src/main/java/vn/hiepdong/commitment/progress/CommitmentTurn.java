package vn.hiepdong.commitment.progress;

import jakarta.persistence.Embedded;
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
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Commitment;

/** A commitment was paused, resumed or cancelled, on a day and for a public reason. */
@Entity
class CommitmentTurn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Commitment commitment;

    private long programmeId;

    @Enumerated(EnumType.STRING)
    private TurnKind kind;

    private LocalDate madeOn;

    private String reason;

    @Embedded
    private Author author;

    protected CommitmentTurn() {}

    CommitmentTurn(Commitment commitment, TurnKind kind, LocalDate madeOn, String reason, Author by) {
        this.commitment = commitment;
        this.programmeId = commitment.programme().id();
        this.kind = kind;
        this.madeOn = madeOn;
        this.reason = reason;
        this.author = by;
    }

    TurnKind kind() {
        return kind;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    String reason() {
        return reason;
    }

    Agency agency() {
        return author.agency();
    }
}
