package vn.hiepdong.commitment.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What came of one commitment, in a short text. */
@Entity
class CommitmentResult {

    @Id
    private Long commitmentId;

    private long programmeId;

    private String text;

    protected CommitmentResult() {}

    CommitmentResult(long commitmentId, long programmeId) {
        this.commitmentId = commitmentId;
        this.programmeId = programmeId;
    }

    void say(String text) {
        this.text = text;
    }

    long commitmentId() {
        return commitmentId;
    }

    String text() {
        return text;
    }
}
