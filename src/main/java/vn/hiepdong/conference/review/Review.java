package vn.hiepdong.conference.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;

/** What a conference found when it looked back on one programme over a period. */
@Entity
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Conference conference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    private LocalDate coversFrom;

    private LocalDate coversTo;

    @Embedded
    private Findings findings;

    @Column(name = "void")
    private boolean isVoid;

    private int sortOrder;

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Limitation> limitations = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Figure> figures = new ArrayList<>();

    protected Review() {}

    Review(Conference conference, int sortOrder) {
        this.conference = conference;
        this.sortOrder = sortOrder;
    }

    void cover(Programme programme, ReviewKind kind, LocalDate from, LocalDate to) {
        this.programme = programme;
        this.kind = kind;
        this.coversFrom = from;
        this.coversTo = to;
    }

    void find(Findings findings) {
        this.findings = findings;
    }

    /** The limitations in their order; those that are not among them are gone, unless the public reads them. */
    void name(Collection<Limitation> named) {
        refuseLoss(named.containsAll(limitations), "Hội nghị đã tổ chức: hạn chế đã ghi sửa được nhưng không bỏ được.");
        limitations.retainAll(named);
        var order = 0;
        for (var limitation : named) {
            limitation.stand(order++);
            if (!limitations.contains(limitation)) {
                limitations.add(limitation);
            }
        }
    }

    /** The figures in their order; those that are not among them are gone, unless the public reads them. */
    void count(Collection<Figure> counted) {
        refuseLoss(counted.containsAll(figures), "Hội nghị đã tổ chức: số liệu đã ghi sửa được nhưng không bỏ được.");
        figures.retainAll(counted);
        var order = 0;
        for (var figure : counted) {
            figure.stand(order++);
            if (!figures.contains(figure)) {
                figures.add(figure);
            }
        }
    }

    /** What the public reads stays (invariant 18). */
    private void refuseLoss(boolean keepsAll, String otherwise) {
        if (conference.held() && !keepsAll) {
            throw new RuleViolation("", otherwise);
        }
    }

    /** Its conference was cancelled: the period is free for another. */
    void leaveVoid() {
        isVoid = true;
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

    public ReviewKind kind() {
        return kind;
    }

    public LocalDate coversFrom() {
        return coversFrom;
    }

    public LocalDate coversTo() {
        return coversTo;
    }

    /** Of one that says nothing in words yet all of it is null. */
    Findings findings() {
        // one without a word comes back from the database as none
        return findings == null ? Findings.NONE : findings;
    }

    int sortOrder() {
        return sortOrder;
    }

    List<Limitation> limitations() {
        return Collections.unmodifiableList(limitations);
    }

    List<Figure> figures() {
        return Collections.unmodifiableList(figures);
    }
}
