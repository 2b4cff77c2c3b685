package vn.hiepdong.commitment.obstacle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Author;

/** How an obstacle was got out of the way, said by the party that raised it. */
@Entity
class ObstacleResolution {

    @Id
    private Long obstacleId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Obstacle obstacle;

    private long programmeId;

    private String text;

    private LocalDate resolvedOn;

    @Embedded
    private Author author;

    protected ObstacleResolution() {}

    ObstacleResolution(Obstacle obstacle, String text, LocalDate resolvedOn, Author author) {
        this.obstacle = obstacle;
        this.programmeId = obstacle.commitment().programme().id();
        this.text = text;
        this.resolvedOn = resolvedOn;
        this.author = author;
    }

    String text() {
        return text;
    }

    Agency agency() {
        return author.agency();
    }
}
