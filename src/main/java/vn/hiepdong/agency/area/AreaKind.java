package vn.hiepdong.agency.area;

import java.time.LocalDate;

public enum AreaKind {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** Districts were abolished in the whole country on 01/07/2025. */
    public static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, 6, 30);
}
