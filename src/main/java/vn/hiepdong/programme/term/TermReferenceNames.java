package vn.hiepdong.programme.term;

import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** Names terms in the history of the records that refer to them. */
@Component
class TermReferenceNames implements ReferenceNames {

    private final TermRepository terms;

    TermReferenceNames(TermRepository terms) {
        this.terms = terms;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        return column.equals("term_id")
                ? terms.findById(id)
                        .map(term -> term.name() + " – " + term.organ())
                        .orElse(null)
                : null;
    }
}
