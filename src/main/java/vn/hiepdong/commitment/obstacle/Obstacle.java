package vn.hiepdong.commitment.obstacle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.Optional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Commitment;

/** What stands in the way of a commitment, as one party says. Never changed; its resolution stands beside it. */
@Entity
class Obstacle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Commitment commitment;

    private long programmeId;

    private String text;

    private String wanted;

    private LocalDate raisedOn;

    @Embedded
    private Author author;

    @OneToOne(mappedBy = "obstacle")
    private ObstacleResolution resolution;

    protected Obstacle() {}

    /** @param wanted what would help; null when nothing is asked for */
    Obstacle(Commitment commitment, String text, String wanted, LocalDate raisedOn, Author author) {
        this.commitment = commitment;
        this.programmeId = commitment.programme().id();
        this.text = text;
        this.wanted = wanted;
        this.raisedOn = raisedOn;
        this.author = author;
    }

    Long id() {
        return id;
    }

    Commitment commitment() {
        return commitment;
    }

    String text() {
        return text;
    }

    String wanted() {
        return wanted;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    Agency agency() {
        return author.agency();
    }

    Optional<ObstacleResolution> resolution() {
        return Optional.ofNullable(resolution);
    }
}
