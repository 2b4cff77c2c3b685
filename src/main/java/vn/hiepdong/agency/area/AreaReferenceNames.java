package vn.hiepdong.agency.area;

import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** What references to areas stand for, in the history of any record. */
@Component
class AreaReferenceNames implements ReferenceNames {

    private final AreaRepository areas;

    AreaReferenceNames(AreaRepository areas) {
        this.areas = areas;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        return column.equals("area_id") || column.equals("parent_id") && table.equals("area")
                ? areas.findById(id).map(Area::name).orElse(null)
                : null;
    }
}
