package vn.hiepdong.conference.task;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.TaskOrigin;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.remark.Remark;
import vn.hiepdong.conference.review.Limitation;

/** From what a task comes: one remark or one limitation. Never changed. */
@Entity
class ConferenceTask {

    @Id
    private Long commitmentId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Commitment commitment;

    private long programmeId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Conference conference;

    @ManyToOne(fetch = FetchType.LAZY)
    private Remark remark;

    @ManyToOne(fetch = FetchType.LAZY)
    private Limitation limitation;

    protected ConferenceTask() {}

    ConferenceTask(Commitment commitment, Ground ground) {
        this.commitment = commitment;
        this.programmeId = commitment.programme().id();
        this.conference = ground.conference();
        this.remark = ground.remark();
        this.limitation = ground.limitation();
    }

    Commitment commitment() {
        return commitment;
    }

    /** Null where it comes from a limitation. */
    Long remarkId() {
        return remark == null ? null : remark.id();
    }

    /** Null where it comes from a remark. */
    Long limitationId() {
        return limitation == null ? null : limitation.id();
    }

    TaskOrigin origin() {
        return new TaskOrigin(
                commitment.source(),
                remark == null ? null : remark.saidBy(),
                remark == null ? limitation.text() : remark.text(),
                conference.id(),
                conference.title(),
                conference.isPublic() ? conference.slug() : null,
                conference.startsOn());
    }
}
