package vn.hiepdong.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What describes an agency and is not tied to a date. Texts other than sector and level may be null. */
@Embeddable
public record AgencyProfile(
        @Enumerated(EnumType.STRING) Sector sector,
        @Enumerated(EnumType.STRING) AgencyLevel level,
        @Column(name = "agency_group") boolean group,
        String description,
        String address,
        String phone,
        String email,
        String website,
        int sortOrder) {}
