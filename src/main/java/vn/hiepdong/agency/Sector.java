package vn.hiepdong.agency;

/** To which part of public life an agency belongs. */
public enum Sector {
    GOVERNMENT,
    PEOPLES_COUNCIL,
    NATIONAL_ASSEMBLY_DELEGATION,
    PARTY,
    FRONT,
    SOCIO_POLITICAL,
    JUDICIAL,
    ARMED_FORCES,
    PRESS,
    OTHER
}
