package vn.hiepdong.agency;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.PartialDate;

/** How some agencies ended, or what was taken out of one, and which came after them. */
@Entity
public class Succession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SuccessionType type;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "effective_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "effective_on_precision"))
    private PartialDate effectiveOn;

    private String basis;

    private String reason;

    private String voidReason;

    @ManyToMany
    @JoinTable(
            name = "succession_predecessor",
            joinColumns = @JoinColumn(name = "succession_id"),
            inverseJoinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "sort_order")
    private List<Agency> predecessors = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "succession_successor",
            joinColumns = @JoinColumn(name = "succession_id"),
            inverseJoinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "sort_order")
    private List<Agency> successors = new ArrayList<>();

    protected Succession() {}

    /**
     * @param effectiveOn the first day on which it was so
     * @throws RuleViolation when the numbers of agencies do not fit the type, or one would follow itself (invariant 9)
     */
    Succession(
            SuccessionType type,
            PartialDate effectiveOn,
            List<Agency> predecessors,
            List<Agency> successors,
            String basis,
            String reason) {
        if (!type.allows(predecessors.size(), successors.size())) {
            throw new RuleViolation("type", type.rule());
        }
        refuseCycle(predecessors, successors);
        this.type = type;
        this.effectiveOn = effectiveOn;
        this.predecessors.addAll(predecessors);
        this.successors.addAll(successors);
        this.basis = basis;
        this.reason = reason;
    }

    private static void refuseCycle(Collection<Agency> predecessors, Collection<Agency> successors) {
        var after = new HashSet<Agency>();
        successors.forEach(successor -> follow(successor, after));
        predecessors.stream().filter(after::contains).findFirst().ifPresent(agency -> {
            throw new RuleViolation(
                    "successors",
                    "“" + agency.name() + "” không thể kế thừa chính mình, trực tiếp hay qua cơ quan khác.");
        });
    }

    private static void follow(Agency agency, Set<Agency> after) {
        if (after.add(agency)) {
            agency.successions().forEach(one -> one.successors().forEach(next -> follow(next, after)));
        }
    }

    /** It was recorded wrongly: it stays readable and counts no more. */
    void takeBack(String why) {
        if (isVoid()) {
            throw new RuleViolation("", "Lần thay đổi này đã được thu hồi rồi.");
        }
        voidReason = why;
    }

    public Long id() {
        return id;
    }

    long version() {
        return version;
    }

    public SuccessionType type() {
        return type;
    }

    public PartialDate effectiveOn() {
        return effectiveOn;
    }

    /** By which decision or resolution; may be null. */
    public String basis() {
        return basis;
    }

    /** May be null. */
    public String reason() {
        return reason;
    }

    /** Why it was taken back; null while it counts. */
    public String voidReason() {
        return voidReason;
    }

    boolean isVoid() {
        return voidReason != null;
    }

    public List<Agency> predecessors() {
        return Collections.unmodifiableList(predecessors);
    }

    public List<Agency> successors() {
        return Collections.unmodifiableList(successors);
    }
}
