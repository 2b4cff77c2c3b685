package vn.hiepdong.agency;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.hiepdong.web.time.PartialDate;

/** One name of an agency and the days on which it was its name. */
@Entity
public class AgencyName {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    private String fullName;

    private String shortName;

    private String abbreviation;

    private String englishName;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "precision", column = @Column(name = "valid_from_precision"))
    private PartialDate validFrom;

    private LocalDate validTo;

    private String basis;

    protected AgencyName() {}

    AgencyName(Agency agency, String fullName, String shortName, String abbreviation, PartialDate from, String basis) {
        this.agency = agency;
        this.fullName = fullName;
        this.shortName = shortName;
        this.abbreviation = abbreviation;
        this.validFrom = from;
        this.basis = basis;
    }

    boolean validOn(LocalDate day) {
        return startsBy(day) && (validTo == null || !day.isAfter(validTo));
    }

    boolean startsBy(LocalDate day) {
        return validFrom == null || !validFrom.first().isAfter(day);
    }

    void endBefore(PartialDate next) {
        validTo = next.first().minusDays(1);
    }

    /** @param englishName null: it has not said */
    void inEnglish(String englishName) {
        this.englishName = englishName;
    }

    void correct(String fullName, String shortName, String abbreviation, String basis) {
        this.fullName = fullName;
        this.shortName = shortName;
        this.abbreviation = abbreviation;
        this.basis = basis;
    }

    public Long id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    public String shortName() {
        return shortName;
    }

    public String abbreviation() {
        return abbreviation;
    }

    /** What it calls itself in English under this name; may be null. */
    public String englishName() {
        return englishName;
    }

    /** Since when; null when it was its name before anything the portal knows. */
    public PartialDate validFrom() {
        return validFrom;
    }

    /** The last day it was its name; null for the present one. */
    public LocalDate validTo() {
        return validTo;
    }

    /** The document that gave the name; may be null. */
    public String basis() {
        return basis;
    }
}
