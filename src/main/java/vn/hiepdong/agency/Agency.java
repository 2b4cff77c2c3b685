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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    @OneToMany(mappedBy = "agency", cascade = CascadeType.ALL)
    @OrderBy("validTo desc nulls first")
    private List<AgencyName> names = new ArrayList<>();

    @OneToMany(mappedBy = "agency", cascade = CascadeType.ALL)
    @OrderBy("validTo desc nulls first")
    private List<Parentage> parentages = new ArrayList<>();

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<GroupMember> members = new ArrayList<>();

    protected Agency() {}

    Agency(String slug) {
        this.slug = slug;
    }

    void describe(Area area, AgencyProfile profile, PartialDate establishedOn) {
        this.area = area;
        this.profile = profile;
        this.establishedOn = establishedOn;
    }

    /** Gives the first name. Later ones come by {@link #rename}. */
    void name(String fullName, String shortName, String abbreviation) {
        if (names.isEmpty()) {
            names.add(new AgencyName(this, fullName, shortName, abbreviation, null, null));
        } else {
            currentName()
                    .correct(fullName, shortName, abbreviation, currentName().basis());
        }
    }

    /** A new name from a day on; the present one ends the day before (DOMAIN: a rename is never a new agency). */
    void rename(String fullName, String shortName, String abbreviation, PartialDate from, String basis) {
        var present = currentName();
        if (present.validFrom() != null && !present.validFrom().first().isBefore(from.first())) {
            throw new RuleViolation("from", "Tên mới phải bắt đầu sau ngày bắt đầu của tên hiện nay.");
        }
        present.endBefore(from);
        names.add(0, new AgencyName(this, fullName, shortName, abbreviation, from, basis));
    }

    /** Puts this agency under another from a day on (null: since before anything known); null parent: under none. */
    void moveUnder(Agency parent, LocalDate from) {
        presentParentage().ifPresent(present -> {
            if (from == null
                    || (present.validFrom() != null && !present.validFrom().isBefore(from))) {
                throw new RuleViolation("parentFrom", "Ngày chuyển phải sau ngày bắt đầu của nơi trực thuộc hiện nay.");
            }
            present.endBefore(from);
        });
        if (parent != null) {
            parentages.add(0, new Parentage(this, parent, from));
        }
    }

    void admit(Agency member, LocalDate from, LocalDate to) {
        members.add(new GroupMember(this, member, from, to));
    }

    void dismissMembers() {
        members.clear();
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

    /** Newest first. */
    public List<AgencyName> names() {
        return Collections.unmodifiableList(names);
    }

    /** The full name it bears now. */
    public String name() {
        return currentName().fullName();
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

    /** The name of a day together with what it is called now, for "tên cũ (nay là tên mới)". */
    public DatedName printedOn(LocalDate day) {
        var then = nameOn(day);
        return new DatedName(then, then.equals(name()) ? null : name(), slug);
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

    private AgencyName currentName() {
        return names.stream().filter(name -> name.validTo() == null).findFirst().orElseThrow();
    }

    private Optional<Parentage> presentParentage() {
        return parentages.stream()
                .filter(parentage -> parentage.validTo() == null)
                .findFirst();
    }
}
