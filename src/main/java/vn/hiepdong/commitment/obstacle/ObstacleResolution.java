package vn.hiepdong.commitment.obstacle;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.hiepdong.agency.Agency;

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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    private String madeBy;

    private Instant madeAt;

    protected ObstacleResolution() {}

    ObstacleResolution(Obstacle obstacle, String text, LocalDate resolvedOn, String madeBy, Instant madeAt) {
        this.obstacle = obstacle;
        this.programmeId = obstacle.commitment().programme().id();
        this.text = text;
        this.resolvedOn = resolvedOn;
        this.agency = obstacle.agency();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    String text() {
        return text;
    }

    Agency agency() {
        return agency;
    }
}
