package vn.hiepdong.commitment.amendment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentText;
import vn.hiepdong.commitment.text.ItemChange;

/** One item of the text as the amendment has it: changed, new, or repealed. */
@Entity
class AmendedItem {

    private static final List<AssignmentRole> ROLES =
            List.of(AssignmentRole.LEAD, AssignmentRole.SUPPORT, AssignmentRole.IMPLEMENTER);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Amendment amendment;

    private long programmeId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private ItemChange change;

    private int sortOrder;

    @Embedded
    private CommitmentText text;

    private boolean movesDue;

    private String told;

    @ElementCollection
    @CollectionTable(name = "amended_role", joinColumns = @JoinColumn(name = "amended_item_id"))
    private List<AmendedRole> roles = new ArrayList<>();

    protected AmendedItem() {}

    /** @param commitment null for a new item */
    AmendedItem(Amendment amendment, Commitment commitment) {
        this.amendment = amendment;
        this.programmeId = amendment.programme().id();
        this.commitment = commitment;
    }

    void repeal(int sortOrder) {
        change = ItemChange.REPEALED;
        text = null;
        movesDue = false;
        roles.clear();
        this.sortOrder = sortOrder;
    }

    void say(CommitmentText text, Map<AssignmentRole, List<Agency>> assigned, int sortOrder) {
        change = commitment == null ? ItemChange.ADDED : ItemChange.CHANGED;
        this.text = text;
        movesDue = commitment != null && !Objects.equals(text.dueOn(), commitment.dueOn());
        this.sortOrder = sortOrder;
        var said = ROLES.stream()
                .flatMap(role -> given(role, assigned.getOrDefault(role, List.of())))
                .toList();
        if (!roles.equals(said)) {
            roles.clear();
            roles.addAll(said);
        }
    }

    private Stream<AmendedRole> given(AssignmentRole role, List<Agency> agencies) {
        return agencies.stream().map(agency -> new AmendedRole(agency, role, agencies.indexOf(agency), programmeId));
    }

    /** It took effect on this item of the text, and did this to it. */
    void tell(Commitment commitment, String told) {
        this.commitment = commitment;
        this.told = told;
    }

    Amendment amendment() {
        return amendment;
    }

    /** Null for a new item whose amendment is not in effect yet. */
    Commitment commitment() {
        return commitment;
    }

    boolean of(Commitment item) {
        return commitment != null && commitment.id().equals(item.id());
    }

    ItemChange change() {
        return change;
    }

    /** Null of a repealed one. */
    CommitmentText text() {
        return text;
    }

    /** Whether the amendment itself sets another due date than the one that counted when it was drafted. */
    boolean movesDue() {
        return movesDue;
    }

    /** What it did to the item; null before it took effect. */
    String told() {
        return told;
    }

    Map<AssignmentRole, List<Agency>> assigned() {
        return ROLES.stream().collect(Collectors.toMap(Function.identity(), this::agencies));
    }

    List<Agency> agencies(AssignmentRole role) {
        return roles.stream()
                .filter(given -> given.role() == role)
                .sorted(Comparator.comparingInt(AmendedRole::sortOrder))
                .map(AmendedRole::agency)
                .toList();
    }
}
