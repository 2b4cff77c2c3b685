package vn.hiepdong.agency;

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

    void describe(String name, AreaKind kind, Area parent, LocalDate validFrom, LocalDate validTo) {
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.validFrom = validFrom;
        this.validTo = validTo;
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
