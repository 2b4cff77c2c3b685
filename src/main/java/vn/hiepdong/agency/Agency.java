package vn.hiepdong.agency;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.hiepdong.agency.area.Area;
import vn.hiepdong.agency.area.AreaKind;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.PartialDate;

/** A body that signs, leads or supports. It keeps its identity through every change of name. */
@Entity
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Area area;

    @Embedded
    private AgencyProfile profile;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "established_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "established_on_precision"))
    private PartialDate establishedOn;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "closed_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "closed_on_precision"))
    private PartialDate closedOn;

    private String closingReason;

    @ManyToMany(mappedBy = "predecessors")
    @OrderBy("id")
    private List<Succession> successions = new ArrayList<>();

    @OneToMany(mappedBy = "agency", cascade = CascadeType.ALL)
    @OrderBy("validTo desc nulls first")
    private List<AgencyName> names = new ArrayList<>();

    @OneToMany(mappedBy = "agency", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("validTo desc nulls first")
    private List<Parentage> parentages = new ArrayList<>();

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<GroupMember> members = new ArrayList<>();

    protected Agency() {}

    Agency(String slug) {
        this.slug = slug;
    }

    /** @throws RuleViolation when it would be a district's agency founded after the districts ended */
    void describe(Area area, AgencyProfile profile, PartialDate establishedOn) {
        if (profile.level() == AgencyLevel.DISTRICT
                && establishedOn != null
                && establishedOn.first().isAfter(AreaKind.LAST_DISTRICT_DAY)) {
            throw new RuleViolation(
                    "establishedOn",
                    "Cấp huyện kết thúc ngày 30/06/2025: cơ quan cấp huyện không thể thành lập sau ngày đó.");
        }
        this.area = area;
        this.profile = profile;
        this.establishedOn = establishedOn;
    }

    /** Gives the first name, or corrects the present one. Later ones come by {@link #rename}. */
    void name(String fullName, String shortName, String abbreviation) {
        if (names.isEmpty()) {
            names.add(new AgencyName(this, fullName, shortName, abbreviation, null, null));
        } else {
            currentName()
                    .correct(fullName, shortName, abbreviation, currentName().basis());
        }
    }

    /** What it calls itself in English under the name that it bears now; null: it has not said. */
    void nameInEnglish(String englishName) {
        currentName().inEnglish(englishName);
    }

    /** A new name from a day on; the present one ends the day before (DOMAIN: a rename is never a new agency). */
    void rename(String fullName, String shortName, String abbreviation, PartialDate from, String basis) {
        refuseAfterItsEnd(from.first());
        var present = currentName();
        if (present.validFrom() != null && !present.validFrom().first().isBefore(from.first())) {
            throw new RuleViolation("from", "Tên mới phải bắt đầu sau ngày bắt đầu của tên hiện nay.");
        }
        present.endBefore(from);
        names.add(0, new AgencyName(this, fullName, shortName, abbreviation, from, basis));
    }

    /**
     * Puts this agency under another from a day on; the present parent is left the day before. A null parent: under none.
     */
    void moveUnder(Agency parent, LocalDate from) {
        refuseAfterItsEnd(from);
        Parentage.refuseCycle(this, parent);
        presentParentage().ifPresent(present -> {
            if (present.validFrom() != null && !present.validFrom().isBefore(from)) {
                throw new RuleViolation("from", "Ngày chuyển phải sau ngày bắt đầu của nơi trực thuộc hiện nay.");
            }
            present.endBefore(from);
        });
        addParentage(parent, from, "from");
    }

    /**
     * Puts right under which agency this one stands now and since when, for what was taken down wrongly.
     *
     * @param from null: since before anything known
     */
    void correctParent(Agency parent, LocalDate from) {
        Parentage.refuseCycle(this, parent);
        var present = presentParentage();
        if (present.isPresent() && parent != null) {
            present.get().correct(parent, from);
            present.get().refuseOverlap(parentages, "parentFrom");
            return;
        }
        present.ifPresent(parentages::remove);
        addParentage(parent, from, "parentFrom");
    }

    private void addParentage(Agency parent, LocalDate from, String field) {
        if (parent != null) {
            var parentage = new Parentage(this, parent, from);
            parentages.add(0, parentage);
            parentage.refuseOverlap(parentages, field);
        }
    }

    void admit(Agency member, LocalDate from, LocalDate to) {
        members.add(new GroupMember(this, member, from, to));
    }

    /** Lets go of all other members: for those taken down wrongly. Who left the group keeps its row, with the last day. */
    void keepMembers(Collection<GroupMember> kept) {
        members.retainAll(kept);
    }

    /** It ends by a succession, on the day before that takes effect. */
    void end(Succession by) {
        if (closedOn != null) {
            throw new RuleViolation(
                    "predecessors", "“" + name() + "” đã kết thúc từ trước (" + closedOn.print() + ").");
        }
        var effective = by.effectiveOn();
        closedOn = effective.precision() == PartialDate.Precision.DAY
                ? PartialDate.of(effective.day().minusDays(1))
                : effective;
        closingReason = by.reason();
        successions.add(by);
    }

    /** The succession by which it ended was recorded wrongly. */
    void reopen() {
        closedOn = null;
        closingReason = null;
    }

    private void refuseAfterItsEnd(LocalDate from) {
        if (hasEndedBefore(from)) {
            throw new RuleViolation("from", "Cơ quan này đã kết thúc (" + closedOn.print() + ") trước ngày ấy.");
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    public Area area() {
        return area;
    }

    public AgencyProfile profile() {
        return profile;
    }

    public boolean isGroup() {
        return profile.group();
    }

    /** Since when it exists, as exactly as is known; may be null. */
    public PartialDate establishedOn() {
        return establishedOn;
    }

    /** The last day it existed, as exactly as is known; null while it does. */
    public PartialDate closedOn() {
        return closedOn;
    }

    public String closingReason() {
        return closingReason;
    }

    public boolean hasEndedBefore(LocalDate day) {
        return closedOn != null && closedOn.last().isBefore(day);
    }

    /** What became of it; what was taken back is left out. */
    public List<Succession> successions() {
        return successions.stream().filter(one -> !one.isVoid()).toList();
    }

    /** Who stands in its place today: itself, or once it has ended those that came after it, perhaps nobody. */
    public List<Agency> today() {
        return closedOn == null ? List.of(this) : List.copyOf(Became.today(this));
    }

    /** Newest first. */
    public List<AgencyName> names() {
        return Collections.unmodifiableList(names);
    }

    /** The full name it bears now. */
    public String name() {
        return currentName().fullName();
    }

    /** What it calls itself in English under that name; null where it has not said. */
    public String englishName() {
        return currentName().englishName();
    }

    /**
     * The full name valid on a day: what a record of that day prints. Before the first known name it is the first one.
     *
     * @param day null stands for now
     */
    public String nameOn(LocalDate day) {
        if (day == null) {
            return name();
        }
        return names.stream()
                .filter(name -> name.validOn(day))
                .findFirst()
                .orElse(names.get(names.size() - 1))
                .fullName();
    }

    /** The name of a day together with what became of it, for "tên cũ (nay là tên mới)". */
    public DatedName printedOn(LocalDate day) {
        var then = nameOn(day);
        return new DatedName(then, Became.of(this, then), slug);
    }

    /** Newest first. */
    public List<Parentage> parentages() {
        return Collections.unmodifiableList(parentages);
    }

    public Optional<Agency> parentOn(LocalDate day) {
        return parentages.stream()
                .filter(parentage -> parentage.validOn(day))
                .map(Parentage::parent)
                .findFirst();
    }

    public List<GroupMember> members() {
        return Collections.unmodifiableList(members);
    }

    /** Those that made up this group on a day; none for a single agency. */
    public List<Agency> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.validOn(day))
                .map(GroupMember::member)
                .toList();
    }

    /** The name it bears now, with its short forms. */
    AgencyName currentName() {
        return names.stream().filter(name -> name.validTo() == null).findFirst().orElseThrow();
    }

    Optional<Parentage> presentParentage() {
        return parentages.stream()
                .filter(parentage -> parentage.validTo() == null)
                .findFirst();
    }
}
