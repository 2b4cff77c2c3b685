package vn.hiepdong.programme;

import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** Names programmes and terms in the history of the records that refer to them. */
@Component
class ProgrammeReferenceNames implements ReferenceNames {

    private final ProgrammeRepository programmes;
    private final TermRepository terms;

    ProgrammeReferenceNames(ProgrammeRepository programmes, TermRepository terms) {
        this.programmes = programmes;
        this.terms = terms;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        if (column.equals("programme_id") || (table.equals("programme") && column.equals("parent_id"))) {
            return programmes.findById(id).map(Programme::title).orElse(null);
        }
        if (column.equals("term_id")) {
            return terms.findById(id)
                    .map(term -> term.name() + " – " + term.organ())
                    .orElse(null);
        }
        return null;
    }
}
