package vn.hiepdong.agency;

/**
 * One line of the administrators' list of agencies.
 *
 * @param name the full name it bears now
 * @param abbreviation may be null
 */
record AgencyLine(
        long id, String name, String abbreviation, String area, Sector sector, AgencyLevel level, boolean group) {}
