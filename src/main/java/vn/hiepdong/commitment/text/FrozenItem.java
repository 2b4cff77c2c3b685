package vn.hiepdong.commitment.text;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.hiepdong.commitment.CommitmentText;

/** One item of a version, never changed. */
@Entity
class FrozenItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private TextVersion textVersion;

    private long programmeId;

    private long commitmentId;

    private int number;

    private boolean repealed;

    @Embedded
    private CommitmentText text;

    private String leads;

    private String supports;

    private String implementers;

    private String monitors;

    protected FrozenItem() {}

    FrozenItem(TextVersion version, long programmeId, PrintedItem item) {
        this.textVersion = version;
        this.programmeId = programmeId;
        this.commitmentId = item.commitmentId();
        this.number = item.number();
        this.repealed = item.repealed();
        this.text = item.text();
        this.leads = item.leads();
        this.supports = item.supports();
        this.implementers = item.implementers();
        this.monitors = item.monitors();
    }

    PrintedItem printed() {
        return new PrintedItem(commitmentId, number, repealed, text, leads, supports, implementers, monitors);
    }
}
