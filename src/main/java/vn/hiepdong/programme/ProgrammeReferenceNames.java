package vn.hiepdong.programme;

import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** Names programmes in the history of the records that refer to them. */
@Component
class ProgrammeReferenceNames implements ReferenceNames {

    private final ProgrammeRepository programmes;

    ProgrammeReferenceNames(ProgrammeRepository programmes) {
        this.programmes = programmes;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        if (column.equals("programme_id")
                || column.equals("previous_id")
                || table.equals("programme") && column.equals("parent_id")) {
            return programmes.findById(id).map(Programme::title).orElse(null);
        }
        return null;
    }
}
