package vn.hiepdong.agency;

/** At which level of the country an agency stands; the district level ended on 30/06/2025. */
public enum AgencyLevel {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
