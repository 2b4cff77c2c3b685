package vn.hiepdong.commitment.renewal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.programme.Programme;

/** What was decided about one commitment when the draft of the next programme was made. Never changed. */
@Entity
class RenewalLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private RenewalFate fate;

    private String reason;

    private String madeBy;

    private Instant madeAt;

    protected RenewalLine() {}

    /**
     * @param next the draft
     * @param commitment of the programme before
     * @param reason null only of what is kept or done
     */
    RenewalLine(Programme next, Commitment commitment, RenewalFate fate, String reason, String madeBy, Instant madeAt) {
        this.programme = next;
        this.commitment = commitment;
        this.fate = fate;
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    Commitment commitment() {
        return commitment;
    }

    RenewalFate fate() {
        return fate;
    }

    String reason() {
        return reason;
    }

    String madeBy() {
        return madeBy;
    }
}
