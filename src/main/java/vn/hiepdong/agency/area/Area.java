package vn.hiepdong.agency.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.hiepdong.web.RuleViolation;

/** A province, a former district or a commune. */
@Entity
public class Area {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String name;

    private String slug;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Area parent;

    private LocalDate validFrom;

    private LocalDate validTo;

    protected Area() {}

    Area(String slug) {
        this.slug = slug;
    }

    /**
     * @param validTo a district's may be null: the level ended for the whole country on {@link AreaKind#LAST_DISTRICT_DAY}
     * @throws RuleViolation when it would lie in itself or outlast its level
     */
    void describe(String name, AreaKind kind, Area parent, LocalDate validFrom, LocalDate validTo) {
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.validFrom = validFrom;
        this.validTo = kind == AreaKind.DISTRICT && validTo == null ? AreaKind.LAST_DISTRICT_DAY : validTo;
        check();
    }

    private void check() {
        if (kind == AreaKind.PROVINCE && parent != null) {
            throw new RuleViolation("parent", "Tỉnh không thuộc địa bàn nào khác. Hãy để trống mục này.");
        }
        if (kind != AreaKind.PROVINCE && parent == null) {
            throw new RuleViolation("parent", "Hãy chọn địa bàn cấp trên.");
        }
        for (var above = parent; above != null; above = above.parent()) {
            if (id != null && id.equals(above.id())) {
                throw new RuleViolation("parent", "Địa bàn cấp trên không thể nằm trong chính địa bàn này.");
            }
        }
        if (kind == AreaKind.DISTRICT && validTo.isAfter(AreaKind.LAST_DISTRICT_DAY)) {
            throw new RuleViolation("validTo", "Cấp huyện kết thúc ngày 30/06/2025. Hãy ghi ngày đó hoặc sớm hơn.");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new RuleViolation("validTo", "Ngày kết thúc phải sau ngày bắt đầu.");
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    public AreaKind kind() {
        return kind;
    }

    /** The area this one lies in; null for a province. */
    public Area parent() {
        return parent;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day it existed; null while it does. */
    public LocalDate validTo() {
        return validTo;
    }
}
