package vn.hiepdong.site.agency;

import java.util.List;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;

/** The agencies of one sector at one level, by name. */
record AgencyGroup(AgencyLevel level, Sector sector, List<Row> rows) {

    /** @param former earlier names, so that who looks for one finds its agency */
    record Row(String slug, String name, String area, List<String> former) {}
}
