package vn.hiepdong.commitment.progress;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.web.time.Moments;

/** What the lead says of a commitment as of a day. Never changed: others answer it, and a wrong one is voided. */
@Entity
class ProgressEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Commitment commitment;

    private long programmeId;

    private LocalDate asOf;

    private String text;

    private BigDecimal figure;

    private boolean claim;

    private int periodsDone;

    @Embedded
    private Author author;

    @OneToMany(mappedBy = "entry")
    @OrderBy("id")
    private List<ProgressReply> replies;

    @OneToOne(mappedBy = "entry", fetch = FetchType.EAGER)
    private ProgressVoiding voiding;

    protected ProgressEntry() {}

    /**
     * @param figure how much of the target is reached; null where nothing is counted
     * @param claim it says that the commitment is done
     */
    ProgressEntry(Commitment commitment, LocalDate asOf, String text, BigDecimal figure, boolean claim, Author by) {
        this.commitment = commitment;
        this.programmeId = commitment.programme().id();
        this.asOf = asOf;
        this.text = text;
        this.figure = figure;
        this.claim = claim;
        this.periodsDone = commitment.periods().size();
        this.author = by;
    }

    Long id() {
        return id;
    }

    Commitment commitment() {
        return commitment;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** When it was typed: the day as of which it speaks may lie before. */
    LocalDate recordedOn() {
        return Moments.dayOf(author.madeAt());
    }

    String text() {
        return text;
    }

    BigDecimal figure() {
        return figure;
    }

    boolean claim() {
        return claim;
    }

    Agency agency() {
        return author.agency();
    }

    List<ProgressReply> replies() {
        return Collections.unmodifiableList(replies);
    }

    boolean answeredBy(Agency party) {
        return replies.stream().anyMatch(reply -> reply.agency().equals(party));
    }

    /** Why it does not stand any more; empty while it stands. */
    Optional<String> voidReason() {
        return Optional.ofNullable(voiding).map(ProgressVoiding::reason);
    }
}
